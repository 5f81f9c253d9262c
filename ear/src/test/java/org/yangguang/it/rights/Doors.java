package org.yangguang.it.rights;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which doors there are, which of them a resource calls, and which are called from inside only. */
final class Doors {

    private static final List<java.nio.file.Path> CLASSES = List.of(java.nio.file.Path.of("..", "ejb", "target", "classes"),
            java.nio.file.Path.of("..", "web", "target", "classes"));

    /** By operation: the doors that its resource calls, as service and method. */
    final Map<String, Set<String>> ofOperation = new TreeMap<>();
    /** Doors that the pages call and no resource, the way in above all. */
    final Set<String> ofPagesOnly = new TreeSet<>();
    /** Doors that only other doors call, and the roles whose doors may. */
    final Map<String, String> within = new TreeMap<>();

    Doors() {
        JavaClasses classes = new ClassFileImporter().importPaths(CLASSES);
        Set<String> fromOutside = new TreeSet<>();
        Set<String> ofResources = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                if (type.getPackageName().startsWith("org.yangguang.web") && call.getTargetOwner().isAnnotatedWith(Stateless.class)) {
                    String door = call.getTargetOwner().getSimpleName() + "." + call.getName();
                    fromOutside.add(door);
                    if (type.isAnnotatedWith(Path.class)) {
                        ofResources.add(door);
                        ofOperation.computeIfAbsent(type.getSimpleName() + "_" + call.getOrigin().getName(), id -> new TreeSet<>()).add(door);
                    }
                }
            }
        }
        ofPagesOnly.addAll(fromOutside);
        ofPagesOnly.removeAll(ofResources);
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Stateless.class)) {
                type.getMethods().stream().filter(Doors::isDoor).filter(door -> !fromOutside.contains(type.getSimpleName() + "." + door.getName()))
                        .forEach(door -> within.put(type.getSimpleName() + "." + door.getName(), roles(door)));
            }
        }
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String roles(JavaMethod door) {
        return door.isAnnotatedWith(RolesAllowed.class) ? String.join(", ", door.getAnnotationOfType(RolesAllowed.class).value()) : "every door";
    }
}
