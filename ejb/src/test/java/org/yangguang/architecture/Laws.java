package org.yangguang.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.yangguang.shared.Audited;
import org.yangguang.shared.BusinessComponent;

/**
 * The laws of the house as functions from classes to violations, so that each can be tried on the shipped classes,
 * where it must find nothing, and on a planted violator, where it must find something.
 */
final class Laws {

    static final List<String> FOUNDATIONS = List.of("calendar", "regulation", "identity", "audit", "secrecy", "document", "workflow", "registry", "idempotency",
            "batch", "resolution", "search", "export", "preference", "departure", "ledger");
    static final List<String> STAGES = List.of("project", "selection", "budget", "appraisal", "tender", "dispute", "contract", "guarantee", "implementation",
            "cost", "performance", "acceptance", "payment", "outlook");
    /** Interfaces by which a rule, an entity or a constant tells of itself; they call nothing. */
    private static final Set<String> SELF_DESCRIPTIONS = Set.of("Rule", "Findable", "Worded");
    /** What every component may use, what uses them, and the modules below that know none of them. */
    private static final Set<String> OTHER_LAYERS = Set.of("shared", "web", "reports", "db");
    static final List<String> OBSERVERS = List.of("notification", "openness", "reporting", "calculator", "demonstration");

    private final JavaClasses classes;
    private final String root;

    Laws(JavaClasses classes, String root) {
        this.classes = classes;
        this.root = root;
    }

    /** The component of a class below the root: the first package word; empty for others. */
    String component(JavaClass type) {
        String prefix = root + ".";
        if (!type.getPackageName().startsWith(prefix)) {
            return "";
        }
        String rest = type.getPackageName().substring(prefix.length());
        int dot = rest.indexOf('.');
        String word = dot < 0 ? rest : rest.substring(0, dot);
        return word.equals("architecture") ? "" : word;
    }

    private boolean isComponent(String word) {
        return !word.isEmpty() && !OTHER_LAYERS.contains(word);
    }

    private List<String> each(Function<JavaClass, List<String>> law) {
        List<String> violations = new ArrayList<>();
        for (JavaClass type : classes) {
            if (isComponent(component(type)) && !type.getSimpleName().equals("package-info")) {
                violations.addAll(law.apply(type));
            }
        }
        return violations;
    }

    private Set<String> mayUse(String component) {
        try {
            Package found = Class.forName(root + "." + component + ".package-info").getPackage();
            BusinessComponent declared = found.getAnnotation(BusinessComponent.class);
            return declared == null ? Set.of() : new TreeSet<>(Arrays.asList(declared.mayUse()));
        } catch (ClassNotFoundException absent) {
            return Set.of("(no package-info)");
        }
    }

    /** Law 1: a component uses only what its package declares. */
    List<String> undeclaredUses() {
        return each(type -> {
            List<String> violations = new ArrayList<>();
            String mine = component(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String other = component(dependency.getTargetClass().getBaseComponentType());
                if (isComponent(other) && !other.equals(mine) && !mayUse(mine).contains(other)) {
                    violations.add(dependency.getDescription());
                }
            }
            return violations;
        });
    }

    /** Law 1: declarations respect the rings, foundations then stages in their order then observers. */
    List<String> declarationsAgainstTheOrder() {
        List<String> violations = new ArrayList<>();
        Set<String> components = new TreeSet<>();
        classes.forEach(type -> components.add(component(type)));
        components.removeIf(c -> !isComponent(c));
        for (String mine : components) {
            for (String other : mayUse(mine)) {
                if (!maySee(mine, other)) {
                    violations.add(mine + " may not use " + other);
                }
            }
        }
        return violations;
    }

    private static boolean maySee(String mine, String other) {
        if (OBSERVERS.contains(other) || other.startsWith("(")) {
            return mine.equals("demonstration");
        }
        if (OBSERVERS.contains(mine)) {
            return true;
        }
        if (STAGES.contains(mine)) {
            return FOUNDATIONS.contains(other) || STAGES.contains(other) && STAGES.indexOf(other) < STAGES.indexOf(mine);
        }
        return FOUNDATIONS.contains(mine) && FOUNDATIONS.contains(other);
    }

    /** Law 1: no two components use each other, over any number of steps. */
    List<String> cycles() {
        List<String> violations = new ArrayList<>();
        Set<String> components = new TreeSet<>();
        classes.forEach(type -> components.add(component(type)));
        components.removeIf(c -> !isComponent(c));
        for (String start : components) {
            Set<String> reached = new TreeSet<>();
            List<String> open = new ArrayList<>(mayUse(start));
            while (!open.isEmpty()) {
                String next = open.remove(0);
                if (next.equals(start)) {
                    violations.add("cycle through " + start + " by way of " + reached);
                    break;
                }
                if (!next.startsWith("(") && reached.add(next)) {
                    open.addAll(mayUse(next));
                }
            }
        }
        return violations;
    }

    /** Law 2: only workflow.camunda knows the engine. */
    List<String> engineKnownElsewhere() {
        return each(type -> type.getPackageName().equals(root + ".workflow.camunda") ? List.of()
                : type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith("org.camunda."))
                        .map(Dependency::getDescription).toList());
    }

    /** Law 3: public are services, views, events, enums, ports, what the container calls; in the foundations also final values. */
    List<String> publicWithoutCause() {
        return each(type -> {
            boolean allowed = !type.getModifiers().contains(JavaModifier.PUBLIC) || type.isNestedClass() || type.isEnum()
                    || type.isRecord() || type.isInterface() || type.isAssignableTo(Throwable.class)
                    || type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Converter.class) || type.isAnnotatedWith(Interceptor.class)
                    || calledByTheEngine(type) || type.isAssignableTo(Extension.class)
                    || FOUNDATIONS.contains(component(type)) && type.getModifiers().contains(JavaModifier.FINAL);
            return allowed ? List.of() : List.of(type.getName() + " is public and no service, view, event, enum or port");
        });
    }

    /** In the adapter: what the engine reaches by name or as its plugin, through reflection. */
    private boolean calledByTheEngine(JavaClass type) {
        return type.getPackageName().equals(root + ".workflow.camunda") && (type.isAnnotatedWith(Named.class)
                || type.isAssignableTo("org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin"));
    }

    /** Law 5: every door method says who may call it, and every door is audited. */
    List<String> unguardedDoors() {
        return each(type -> {
            if (!type.isAnnotatedWith(Stateless.class)) {
                return List.of();
            }
            List<String> violations = new ArrayList<>();
            if (!type.isAnnotatedWith(Audited.class)) {
                violations.add(type.getName() + " is not audited");
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.isAnnotatedWith(RolesAllowed.class) && !method.isAnnotatedWith(PermitAll.class)) {
                    violations.add(method.getFullName() + " says not who may call it");
                }
            }
            return violations;
        });
    }

    /** Law 6: transactions begin at services only. */
    List<String> transactionsElsewhere() {
        return each(type -> {
            List<String> violations = new ArrayList<>();
            if (type.isAnnotatedWith(Stateless.class) && !type.getSimpleName().endsWith("Service")) {
                violations.add(type.getName() + " is stateless and no service");
            }
            boolean transactional = type.isAnnotatedWith("jakarta.transaction.Transactional")
                    || type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith("jakarta.transaction.Transactional"));
            if (transactional) {
                violations.add(type.getName() + " is transactional and no service");
            }
            return violations;
        });
    }

    /** Law 7: time comes from the clock, amounts are exact. */
    List<String> timeWithoutClockAndInexactNumbers() {
        return each(type -> {
            List<String> violations = new ArrayList<>();
            boolean engineSide = type.getPackageName().equals(root + ".workflow.camunda");
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                String owner = call.getTargetOwner().getName();
                if (call.getName().equals("now") && owner.startsWith("java.time.") && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(p -> p.isAssignableTo(java.time.Clock.class))) {
                    violations.add(call.getDescription());
                }
            }
            for (JavaField field : type.getFields()) {
                if (Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(field.getRawType().getName())
                        || field.getRawType().getName().equals("java.util.Date") && !engineSide) {
                    violations.add(field.getFullName() + " is a " + field.getRawType().getName());
                }
            }
            return violations;
        });
    }

    /** Law 8: no name that says nothing. */
    List<String> emptyNames() {
        List<String> violations = new ArrayList<>();
        for (JavaClass type : classes) {
            String relative = type.getName().startsWith(root + ".") ? type.getName().substring(root.length() + 1) : "";
            if (relative.startsWith("architecture.")) {
                continue;
            }
            for (String word : relative.split("[.$]")) {
                if (word.matches("(?i)util|utils|helper|manager|impl|dto|common") || word.matches(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")) {
                    violations.add(type.getName());
                    break;
                }
            }
        }
        return violations;
    }

    /** Law 9: entities know no service, repository, port or CDI type. */
    List<String> entitiesThatKnowTooMuch() {
        return each(type -> !type.isAnnotatedWith(Entity.class) ? List.of() : type.getDirectDependenciesFromSelf().stream()
                .filter(d -> {
                    JavaClass target = d.getTargetClass();
                    boolean port = target.isInterface() && target.getPackageName().startsWith(root)
                            && !SELF_DESCRIPTIONS.contains(target.getSimpleName()) && !target.isAnnotation();
                    return port || target.isAnnotatedWith(Stateless.class) || target.getSimpleName().endsWith("Repository")
                            || target.getPackageName().startsWith("jakarta.enterprise") || target.getPackageName().startsWith("jakarta.inject")
                            || target.isAnnotatedWith(ApplicationScoped.class) || target.isAnnotatedWith(RequestScoped.class)
                            || target.isAnnotatedWith(Dependent.class);
                }).map(Dependency::getDescription).toList());
    }

    /** Law 10: events are records, and observers never complete a task. */
    List<String> observersThatDrive() {
        return each(type -> {
            List<String> violations = new ArrayList<>();
            for (JavaMethod method : type.getMethods()) {
                boolean observes = method.getParameters().stream().anyMatch(p -> p.isAnnotatedWith(Observes.class));
                if (!observes) {
                    continue;
                }
                method.getParameters().stream().filter(p -> p.isAnnotatedWith(Observes.class)).map(p -> p.getRawType())
                        .filter(t -> t.getPackageName().startsWith(root) && !t.isRecord() && !t.getSimpleName().equals("StageOpened"))
                        .forEach(t -> violations.add(method.getFullName() + " observes " + t.getName() + ", which is no record"));
                callsWithin(type, method).stream()
                        .filter(c -> c.getName().equals("complete") && c.getTargetOwner().getSimpleName().equals("Workflow"))
                        .forEach(c -> violations.add(c.getDescription()));
            }
            return violations;
        });
    }

    private static Set<JavaMethodCall> callsWithin(JavaClass type, JavaCodeUnit method) {
        Set<JavaMethodCall> calls = new java.util.HashSet<>(method.getMethodCallsFromSelf());
        for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
            if (call.getTargetOwner().equals(type)) {
                call.getTarget().resolveMember().filter(JavaMethod.class::isInstance)
                        .ifPresent(m -> calls.addAll(((JavaMethod) m).getMethodCallsFromSelf()));
            }
        }
        return calls;
    }
}
