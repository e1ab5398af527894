package fr.azimut.run;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Makes Spring Batch's and Quartz's own tables in schema {@code batch}, by their own scripts. */
@Component
final class BatchTables implements JavaMigration {

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("007");
  }

  @Override
  public String getDescription() {
    return "batch tables";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  /** Quartz's script commits by itself. */
  @Override
  public boolean canExecuteInTransaction() {
    return false;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute("set search_path to batch");
      ScriptUtils.executeSqlScript(
          context.getConnection(),
          new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"));
      ScriptUtils.executeSqlScript(
          context.getConnection(),
          new ClassPathResource("org/quartz/impl/jdbcjobstore/tables_postgres.sql"));
      statement.execute("reset search_path");
    }
  }
}
