package org.yangguang.workflow.camunda;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.FutureTask;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/**
 * Reads the engine's SQL mappings, a second and more of one processor, on a thread of its own as soon as the application
 * is looked at, beside the beans and tables that the server prepares meanwhile. {@link EngineConfiguration} takes them.
 */
public class EngineMappings implements Extension {
    static final String MAPPINGS = "org/camunda/bpm/engine/impl/mapping/mappings.xml";
    /** The engine's words for the installation's. */
    private static final Map<String, String> DATABASES =
            Map.of("h2", DbSqlSessionFactory.H2, "postgresql", DbSqlSessionFactory.POSTGRES, "oracle", DbSqlSessionFactory.ORACLE);

    private final String databaseType = DATABASES.get(Objects.requireNonNullElse(System.getenv("YANGGUANG_DB"), "h2"));
    private final FutureTask<Configuration> reading = new FutureTask<>(() -> read(databaseType));

    void begin(@Observes BeforeBeanDiscovery start) {
        Thread thread = new Thread(reading, "engine mappings");
        // the engine and its library are the application's, whoever begins this
        thread.setContextClassLoader(EngineMappings.class.getClassLoader());
        thread.start();
    }

    /** The engine's word for the database whose mappings these are; null when the installation named none that we know. */
    String databaseType() {
        return databaseType;
    }

    /** What was read, without a database behind it yet; waits for it. */
    FutureTask<Configuration> reading() {
        return reading;
    }

    private static Configuration read(String databaseType) {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", databaseType);
        try (Reader mappings = new InputStreamReader(Objects.requireNonNull(
                EngineMappings.class.getClassLoader().getResourceAsStream(MAPPINGS), MAPPINGS), StandardCharsets.UTF_8)) {
            return new XMLConfigBuilder(mappings, "", properties).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
