package org.yangguang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.entity.mutation.MutationCoordinator;
import org.hibernate.sql.model.MutationOperationGroup;
import org.hibernate.sql.model.PreparableMutationOperation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Writes down every statement that the persistence would send to an Oracle 19c: inserts, updates, deletes and loads of
 * each entity, and what every method of every repository asks. The module {@code db/oracle} then reads the file with two
 * grammars. A repository method whose question cannot be captured fails here, so that none goes unread.
 */
class OracleSqlCaptureTest {
    /** Not questions: what they send, if anything, is among the writes and loads of the entity. */
    private static final Set<String> ENTITY_WORK = Set.of("add", "remove", "flush", "current", "inTransaction");
    private static final Path FILE = Path.of("target", "oracle", "hibernate-19.sql");
    private static JavaClasses shipped;

    @BeforeAll
    static void readClasses() {
        shipped = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yangguang");
    }

    @Test
    void capturesEveryStatement() throws Exception {
        Set<String> statements = new LinkedHashSet<>();
        List<String> uncaptured = new ArrayList<>();
        try (SessionFactory factory = oracle()) {
            statements.addAll(writes(factory));
            statements.addAll(loads(factory));
            for (Class<?> repository : repositories()) {
                for (Method method : questionsOf(repository)) {
                    Set<String> asked = ask(factory, repository, method);
                    if (asked.isEmpty()) {
                        uncaptured.add(repository.getSimpleName() + "." + method.getName());
                    }
                    statements.addAll(asked);
                }
            }
        }
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, String.join(";\n", statements) + ";\n");
        assertThat(uncaptured).as("questions that reached no database").isEmpty();
        assertThat(statements).hasSizeGreaterThan(100);
    }

    private static SessionFactory oracle() {
        Configuration configuration = new Configuration();
        shipped.stream().filter(c -> Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class).anyMatch(c::isAnnotatedWith))
                .map(JavaClass::reflect).forEach(configuration::addAnnotatedClass);
        return configuration
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                .setProperty("jakarta.persistence.database-product-name", "Oracle")
                .setProperty("jakarta.persistence.database-major-version", "19")
                .setProperty("jakarta.persistence.database-minor-version", "3")
                .setProperty("hibernate.dialect", "org.hibernate.dialect.OracleDialect")
                .setProperty("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP")
                .setProperty("hibernate.query.fail_on_pagination_over_collection_fetch", "true")
                .setProperty("hibernate.connection.provider_class", SilentDatabase.class.getName())
                .buildSessionFactory();
    }

    private static Set<String> writes(SessionFactory factory) {
        Set<String> statements = new LinkedHashSet<>();
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor((EntityPersister persister) ->
                Stream.of(persister.getInsertCoordinator(), persister.getUpdateCoordinator(), persister.getDeleteCoordinator())
                        .map(MutationCoordinator::getStaticMutationOperationGroup).filter(group -> group != null)
                        .forEach(group -> statements.addAll(sql(group))));
        return statements;
    }

    private static List<String> sql(MutationOperationGroup group) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < group.getNumberOfOperations(); i++) {
            if (group.getOperation(i) instanceof PreparableMutationOperation operation) {
                statements.add(operation.getSqlString());
            }
        }
        return statements;
    }

    private static Set<String> loads(SessionFactory factory) {
        SilentDatabase.forget();
        factory.getMetamodel().getEntities().forEach(entity -> factory.inSession(session -> {
            Object key = Samples.of(entity.getIdType().getJavaType(), false);
            session.find(entity.getJavaType(), key);
        }));
        return SilentDatabase.asked();
    }

    private static List<Class<?>> repositories() {
        List<Class<?>> repositories = new ArrayList<>();
        for (JavaClass found : shipped) {
            if (found.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class))) {
                repositories.add(found.reflect());
            }
        }
        assertThat(repositories).isNotEmpty();
        return repositories;
    }

    /** What it offers to others: its private methods are asked through these. Only in a repository must each reach the database. */
    private static List<Method> questionsOf(Class<?> repository) {
        return repository.getSimpleName().endsWith("Repository")
                ? Stream.of(repository.getDeclaredMethods())
                        .filter(m -> !ENTITY_WORK.contains(m.getName()) && !Modifier.isPrivate(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic()).toList()
                : List.of();
    }

    /** With full and with bare arguments, since a filter leaves out what is not asked. */
    private static Set<String> ask(SessionFactory factory, Class<?> repository, Method method) throws Exception {
        Set<String> asked = new LinkedHashSet<>();
        for (boolean bare : new boolean[] {false, true}) {
            SilentDatabase.forget();
            try (Session session = factory.openSession()) {
                session.beginTransaction();
                Object instance = instance(repository, session);
                Object[] arguments = Stream.of(method.getGenericParameterTypes()).map(type -> Samples.of(type, bare)).toArray();
                method.setAccessible(true);
                try {
                    method.invoke(instance, arguments);
                    session.flush();
                } catch (InvocationTargetException | RuntimeException answer) {
                    // no row came back, or the sample is no valid row: the statement has been seen all the same
                    session.getTransaction().markRollbackOnly();
                }
                session.getTransaction().rollback();
            }
            asked.addAll(SilentDatabase.asked());
        }
        return asked;
    }

    private static Object instance(Class<?> repository, EntityManager manager) throws ReflectiveOperationException {
        Constructor<?> constructor = repository.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        for (Field field : repository.getDeclaredFields()) {
            if (field.getType() == EntityManager.class) {
                field.setAccessible(true);
                field.set(instance, manager);
            }
        }
        return instance;
    }
}
