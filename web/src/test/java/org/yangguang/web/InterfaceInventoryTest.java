package org.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.yangguang.payment.PaymentService;

/** What a page can do, a program can do: each door that a page calls, a resource calls too. */
class InterfaceInventoryTest {

    /** Doors without a resource of their own, and why. */
    private static final Map<String, String> OF_NO_PROGRAM = Map.ofEntries(
            Map.entry("AuditService.recordDenied", "the error handlers' own"),
            Map.entry("AuditService.recordFailed", "the error handlers' own"),
            Map.entry("LoginService.enter", "the way in, for pages and programs alike"),
            Map.entry("LoginService.enterUnknown", "the way in, for pages and programs alike"),
            Map.entry("LoginService.enterCertificate", "the way in, for pages and programs alike"),
            Map.entry("LoginService.login", "the way in: POST tokens with name and password"),
            Map.entry("LoginService.logout", "a program's token is revoked: DELETE tokens/{number}"),
            Map.entry("TokenService.findUserOf", "the way in, for programs only"),
            Map.entry("IdentityService.findUser", "oneself is GET whoami, others are GET role-holders"),
            Map.entry("ProposalService.mayKeep", "what saving answers: PUT applications/{number}"),
            Map.entry("RegistryService.findEnterprise", "of oneself when bidding or being paid: GET enterprises/{organisation}"));

    private static final JavaClasses SHIPPED = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yangguang");

    /** Planted: a page that pays where no program can. */
    static class Planted {
        private PaymentService payments;

        void pay() {
            payments.listPaid(0, null);
        }
    }

    private static Map<String, Set<String>> doorsCalledBy(JavaClasses classes, Predicate<JavaClass> caller) {
        Map<String, Set<String>> called = new TreeMap<>();
        for (JavaClass type : classes) {
            if (!type.getPackageName().startsWith("org.yangguang.web") || !caller.test(type)) {
                continue;
            }
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().isAnnotatedWith(Stateless.class)) {
                    called.computeIfAbsent(call.getTargetOwner().getSimpleName() + "." + call.getName(), door -> new TreeSet<>())
                            .add(type.getSimpleName());
                }
            }
        }
        return called;
    }

    private static boolean isResource(JavaClass type) {
        return type.isAnnotatedWith(Path.class);
    }

    private static Map<String, Set<String>> gaps(JavaClasses pages) {
        Map<String, Set<String>> gaps = doorsCalledBy(pages, type -> !isResource(type) && !type.getPackageName().equals("org.yangguang.web.api"));
        gaps.keySet().removeAll(doorsCalledBy(SHIPPED, InterfaceInventoryTest::isResource).keySet());
        return gaps;
    }

    @Test
    void everyDoorOfThePagesHasAResource() {
        Map<String, Set<String>> gaps = gaps(SHIPPED);
        assertThat(gaps.keySet()).as("doors that no program reaches, and who calls them: %s", gaps)
                .containsExactlyInAnyOrderElementsOf(OF_NO_PROGRAM.keySet());
    }

    @Test
    void thereAreDoorsToBeCompared() {
        assertThat(doorsCalledBy(SHIPPED, InterfaceInventoryTest::isResource)).hasSizeGreaterThan(150);
        assertThat(doorsCalledBy(SHIPPED, type -> !isResource(type))).hasSizeGreaterThan(150);
    }

    @Test
    void thePlantedPageIsFound() {
        assertThat(gaps(new ClassFileImporter().importClasses(Planted.class, PaymentService.class))).containsKey("PaymentService.listPaid");
    }
}
