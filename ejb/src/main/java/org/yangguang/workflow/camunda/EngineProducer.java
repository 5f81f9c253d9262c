package org.yangguang.workflow.camunda;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one process engine of a node, on the application's datasource and inside its transactions: a service that fails
 * leaves the drawing where it stood. Deploys the drawings and decision tables that the product ships (unchanged ones
 * are recognised, also by a second node starting at the same time) and offers the engine for injection.
 * Every CDI bean that is a {@link ProcessEnginePlugin} takes part in the configuration.
 */
@Singleton
@Startup
@DependsOn({"Migration", "ClockKeeper"})
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EngineProducer {
    static final String ENGINE = "default";
    private static final Logger LOG = LoggerFactory.getLogger(EngineProducer.class);
    /** Written by the build of the drawings: the path of each, one a line. */
    private static final String INDEX = "processes/index.txt";
    /** Names a directory with further drawings and decision tables. */
    private static final String FURTHER = "YANGGUANG_DRAWINGS";
    /** Thirty years from the start of an instance: the legal retention and the longest project before it. */
    private static final String RETENTION = "P10958D";

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;
    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;
    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private EngineMappings mappings;
    @Inject
    private BeanManager beans;
    @Inject
    @Any
    private Instance<ProcessEnginePlugin> plugins;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        long begun = System.nanoTime();
        EngineConfiguration configuration = configure();
        engine = configuration.buildProcessEngine();
        List<String> drawings = deploy();
        // only now: no clock may ring before its drawing is there
        configuration.getJobExecutor().start();
        LOG.info("Engine started with {} drawings and tables ({} ms)", drawings.size(), (System.nanoTime() - begun) / 1_000_000);
    }

    private EngineConfiguration configure() {
        EngineConfiguration configuration = new EngineConfiguration(mappings);
        configuration.setProcessEngineName(ENGINE);
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setCustomHistoryLevels(List.of(new PositionHistory()));
        configuration.setHistory(PositionHistory.NAME);
        // finishing an instance then rewrites none of its history
        configuration.setHistoryRemovalTimeStrategy("start");
        configuration.setHistoryTimeToLive(RETENTION);
        // rights are the services' matter, and the engine's own checks cost up to a hundred milliseconds a query
        configuration.setAuthorizationEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        // two nodes starting blocks of numbers at once would make one of them fail a person's request
        configuration.setIdGenerator(new TimeOrderedIds());
        configuration.setClassLoader(EngineProducer.class.getClassLoader());
        configuration.setExpressionManager(new CdiExpressions(beans));
        configuration.setJobExecutor(new ManagedJobExecutor(executor, threads));
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorDeploymentAware(false);
        plugins.forEach(configuration.getProcessEnginePlugins()::add);
        return configuration;
    }

    private List<String> deploy() {
        List<String> drawings = new ArrayList<>(index());
        if (!drawings.isEmpty()) {
            DeploymentBuilder deployment =
                    engine.getRepositoryService().createDeployment().name("yangguang").enableDuplicateFiltering(true);
            drawings.forEach(deployment::addClasspathResource);
            String further = System.getenv(FURTHER);
            if (further != null && !further.isBlank()) {
                drawings.addAll(add(Path.of(further), deployment));
            }
            deployment.deploy();
        }
        return drawings;
    }

    /** What an installation draws itself, e.g. a procedure of its region that rows name: deployed with the others, refused as a whole when it cannot be read. */
    private static List<String> add(Path directory, DeploymentBuilder deployment) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(f -> f.getFileName().toString().matches(".+\\.(bpmn|dmn)")).sorted().toList();
            for (Path file : found) {
                deployment.addString("further/" + file.getFileName(), Files.readString(file));
            }
            return found.stream().map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The drawings of " + FURTHER + " cannot be read: " + directory, e);
        }
    }

    private static List<String> index() {
        try (InputStream index = EngineProducer.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new IllegalStateException("The build has left out " + INDEX + ": the product has no drawings");
            }
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    @Produces
    @ApplicationScoped
    public ProcessEngine engine() {
        return engine;
    }
}
