package org.yangguang.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditView;
import org.yangguang.audit.VerificationService;
import org.yangguang.reports.AuditLedger;
import org.yangguang.reports.AuditLedgerRow;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.GuardedServlet;
import org.yangguang.web.shell.Texts;

/**
 * What an auditor takes along from the audit page: /app/audit-files/audit-trail.jsonl.gz with the seal, the program
 * AuditVerifier.java that verifies it, and audit-entries.xlsx with what a filter finds.
 */
@WebServlet("/app/audit-files/*")
public class AuditDownloadServlet extends GuardedServlet {

    static final String TRAIL = "audit-trail.jsonl";
    static final String VERIFIER = "AuditVerifier.java";

    private static final long serialVersionUID = 1L;
    private static final String PACKED = TRAIL + ".gz";
    private static final String ENTRIES = "audit-entries.xlsx";
    private static final List<String> TITLES = List.of("audit.entry", "audit.at", "audit.person", "audit.organisation", "audit.role", "audit.principal",
            "audit.address", "audit.action", "audit.door", "audit.subject", "audit.project", "audit.amount", "audit.outcome", "audit.codes",
            "audit.incident", "audit.arguments", "audit.before", "audit.after");

    @Inject
    private AuditService audit;

    @Inject
    private VerificationService seal;

    @Inject
    private Texts texts;

    /** Writes the verifier as it was built into this product. */
    static void copyVerifier(OutputStream out) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("verifier/" + VERIFIER)) {
            if (in == null) {
                throw new IllegalStateException("the build has left out " + VERIFIER);
            }
            in.transferTo(out);
        }
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        switch (String.valueOf(request.getPathInfo())) {
            case "/" + PACKED -> trail(response);
            case "/" + VERIFIER -> {
                attach(response, VERIFIER, "text/x-java-source");
                copyVerifier(response.getOutputStream());
            }
            case "/" + ENTRIES -> entries(new AuditQuery(request::getParameter).filter(), response);
            default -> throw new NotFound("file", request.getPathInfo());
        }
    }

    private void trail(HttpServletResponse response) throws IOException {
        // asked before the answer begins, so that who may not is refused properly
        seal.viewSeal();
        attach(response, PACKED, "application/gzip");
        try (GZIPOutputStream out = new GZIPOutputStream(response.getOutputStream(), 1 << 16)) {
            seal.exportTrail(null, null, out);
        }
    }

    private void entries(AuditFilter filter, HttpServletResponse response) throws IOException {
        try (AuditLedger ledger = new AuditLedger(texts.get("audit.title"), TITLES.stream().map(texts::get).toList())) {
            audit.exportFound(filter, entry -> ledger.add(row(entry)));
            attach(response, ENTRIES, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            ledger.write(response.getOutputStream());
        }
    }

    private AuditLedgerRow row(AuditView e) {
        return new AuditLedgerRow(e.entry(), e.at(), words(e.displayName(), e.userName()), e.organisation(),
                e.role() == null ? null : texts.get("shell.role." + e.role()), e.onBehalfOf(), e.address(), texts.action(e.action()), e.action(),
                e.subject(), e.project(), e.amount() == null ? null : e.amount().yuan(), texts.get("audit.outcome." + e.outcome()), e.ruleCodes(),
                e.incident(), e.arguments(), e.before(), e.after());
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(p -> p != null && !p.isEmpty()).distinct().reduce((a, b) -> a + " " + b).orElse(null);
    }

    private static void attach(HttpServletResponse response, String name, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
