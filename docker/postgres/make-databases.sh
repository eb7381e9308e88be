#!/bin/sh
# Run once by the PostgreSQL image: a database for each service, with a user that migrates and one that runs.
set -eu
make() {
  psql --set=ON_ERROR_STOP=1 --set=migrate="$2" --set=run="$3" --username=postgres <<SQL
CREATE ROLE $1_migrate LOGIN PASSWORD :'migrate';
CREATE ROLE $1_run LOGIN PASSWORD :'run';
CREATE DATABASE $1 OWNER $1_migrate;
REVOKE CONNECT ON DATABASE $1 FROM PUBLIC;
GRANT CONNECT ON DATABASE $1 TO $1_run;
GRANT pg_read_all_stats TO $1_run;
SQL
}
make intake "$INTAKE_MIGRATE_PASSWORD" "$INTAKE_RUN_PASSWORD"
make case_handling "$CASE_HANDLING_MIGRATE_PASSWORD" "$CASE_HANDLING_RUN_PASSWORD"
make notification "$NOTIFICATION_MIGRATE_PASSWORD" "$NOTIFICATION_RUN_PASSWORD"
make reporting "$REPORTING_MIGRATE_PASSWORD" "$REPORTING_RUN_PASSWORD"
# The only user that may empty the values behind the history of cases.
psql --set=ON_ERROR_STOP=1 --set=erase="$CASE_HANDLING_ERASE_PASSWORD" --username=postgres <<SQL
CREATE ROLE case_handling_erase LOGIN PASSWORD :'erase';
GRANT CONNECT ON DATABASE case_handling TO case_handling_erase;
SQL
