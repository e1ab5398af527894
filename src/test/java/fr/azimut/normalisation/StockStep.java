package fr.azimut.normalisation;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Collections;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.mapping.PassThroughFieldSetMapper;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What one writes with Spring Batch out of the box, to compare with: a reader of flat files, a
 * writer of batches by JDBC, chunks of 1,000. Nothing is checked nor coded, and the job repository
 * keeps nothing, which favours it.
 */
final class StockStep {

  private static final int CHUNK = 1_000;

  private StockStep() {}

  static long run(DataSource database, Path file, String table, int columns) throws Exception {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setDataSource(database);
      JobRepository repository = new ResourcelessJobRepository();
      FlatFileItemReader<FieldSet> reader = reader(file, columns);
      Step step =
          new StepBuilder("stock", repository)
              .<FieldSet, FieldSet>chunk(CHUNK)
              .reader(reader)
              .writer(writer(pool, table, columns))
              .transactionManager(new JdbcTransactionManager(pool))
              .build();
      JobParameters parameters = new JobParameters();
      JobExecution job =
          repository.createJobExecution(
              repository.createJobInstance("stock", parameters),
              parameters,
              new ExecutionContext());
      StepExecution execution = repository.createStepExecution("stock", job);
      step.execute(execution);
      if (!execution.getFailureExceptions().isEmpty()) {
        throw new IllegalStateException(execution.getFailureExceptions().get(0));
      }
      return execution.getWriteCount();
    }
  }

  private static FlatFileItemReader<FieldSet> reader(Path file, int columns) {
    String[] names = new String[columns];
    for (int i = 0; i < columns; i++) {
      names[i] = "c" + i;
    }
    return new FlatFileItemReaderBuilder<FieldSet>()
        .name("acts")
        .resource(new FileSystemResource(file))
        .encoding("UTF-8")
        .linesToSkip(1)
        .delimited()
        .delimiter(";")
        .names(names)
        .fieldSetMapper(new PassThroughFieldSetMapper())
        .build();
  }

  private static ItemWriter<FieldSet> writer(DataSource pool, String table, int columns) {
    var writer =
        new JdbcBatchItemWriterBuilder<FieldSet>()
            .dataSource(pool)
            .sql(
                "insert into "
                    + table
                    + " values ("
                    + String.join(", ", Collections.nCopies(columns, "?"))
                    + ")")
            .itemPreparedStatementSetter(
                (fields, statement) -> {
                  for (int i = 0; i < columns; i++) {
                    statement.setString(i + 1, fields.readString(i));
                  }
                })
            .build();
    writer.afterPropertiesSet();
    return writer;
  }
}
