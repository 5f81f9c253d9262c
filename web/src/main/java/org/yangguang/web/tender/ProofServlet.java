package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.BidService;
import org.yangguang.tender.OpeningService;
import org.yangguang.tender.RecoveryService;
import org.yangguang.web.api.Json;
import org.yangguang.web.shell.GuardedServlet;

/**
 * What a page gives away to be checked elsewhere, as BidVerifier.java reads it: /app/tender/receipt?number=…&amp;sequence=…,
 * a bidder's signed receipt, and /app/tender/proof?number=…&amp;bid=…, an opened bid; and
 * /app/tender/recovery?number=…, what RecoveryKey.java unwraps offline.
 */
@WebServlet({"/app/tender/receipt", "/app/tender/proof", "/app/tender/recovery"})
public class ProofServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private BidService bids;

    @Inject
    private OpeningService openings;

    @Inject
    private RecoveryService recoveries;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        boolean receipt = request.getServletPath().endsWith("receipt");
        String which = String.valueOf(request.getParameter(receipt ? "sequence" : "bid"));
        boolean recovery = request.getServletPath().endsWith("recovery");
        Object told = receipt ? bids.viewReceipt(number, sequence(which)) : recovery ? recoveries.viewRecovery(number) : openings.viewProof(number, which);
        byte[] text = Json.mapper().writeValueAsBytes(told);
        String name = receipt ? number + "-receipt-" + which : recovery ? number + "-recovery" : "proof-" + which;
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + ".json\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static int sequence(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException foreign) {
            throw new NotFound("receipt", written);
        }
    }
}
