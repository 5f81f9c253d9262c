package org.yangguang.workflow.camunda;

import java.util.concurrent.ExecutionException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** The engine's configuration inside the server's transactions, with SQL mappings that were read before it began. */
class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {
    private final EngineMappings mappings;

    EngineConfiguration(EngineMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    protected void initSqlSessionFactory() {
        // the database itself has said by now what it is
        if (!databaseType.equals(mappings.databaseType())) {
            super.initSqlSessionFactory();
            return;
        }
        try {
            Configuration read = mappings.reading().get();
            read.setEnvironment(new Environment("default", transactionFactory, dataSource));
            read.setDefaultStatementTimeout(jdbcStatementTimeout);
            if (isJdbcBatchProcessing()) {
                read.setDefaultExecutorType(ExecutorType.BATCH);
            }
            sqlSessionFactory = new DefaultSqlSessionFactory(read);
        } catch (ExecutionException e) {
            throw new ProcessEngineException("The engine's SQL mappings could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessEngineException("Stopped while the engine's SQL mappings were read", e);
        }
    }
}
