# SPDX-License-Identifier: EUPL-1.2
# Runs the program; when a signal ends it, tells where in Qt or Python's own C that was, then lets Python tell its side.
set pagination off
set confirm off
set print thread-events off
handle SIGPIPE SIGCHLD nostop noprint pass
run
if $_isvoid ($_exitcode)
  bt 80
  continue
end
if $_isvoid ($_exitcode)
  quit 139
end
quit $_exitcode
