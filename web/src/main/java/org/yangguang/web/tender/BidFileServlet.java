package org.yangguang.web.tender;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.BidFile;
import org.yangguang.tender.BidFileService;
import org.yangguang.web.shell.GuardedServlet;
import org.yangguang.web.shell.Texts;

/**
 * /app/tender/bid-file: GET with number, bid and file gives a file of an opened bid; the bid's page POSTs what it has
 * sealed and DELETEs what no envelope names. Both take a media type and a verb that no foreign page can send.
 */
@WebServlet("/app/tender/bid-file")
public class BidFileServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;
    private static final String SEALED = "application/octet-stream";
    private static final int UNPROCESSABLE = 422;

    @Inject
    private BidFileService files;

    @Inject
    private Texts texts;

    static Map<String, String> headers(BidFile file) {
        String plain = file.name().replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_");
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of("Content-Type", SEALED, "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded,
                "Cache-Control", "private, no-store", "X-Content-Type-Options", "nosniff", "Content-Security-Policy", "sandbox");
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        String bid = String.valueOf(request.getParameter("bid"));
        String position = String.valueOf(request.getParameter("file"));
        if (!position.matches("[0-9]{1,3}")) {
            throw new NotFound("file", position);
        }
        headers(files.viewFile(number, bid, Integer.parseInt(position))).forEach(response::setHeader);
        files.copyFile(number, bid, Integer.parseInt(position), response.getOutputStream());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SEALED.equals(request.getContentType())) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        String number = String.valueOf(request.getParameter("number"));
        told(response, HttpServletResponse.SC_CREATED, () -> Spool.through(request.getInputStream(), whole -> files.keepFile(number, whole)));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        told(response, HttpServletResponse.SC_NO_CONTENT, () -> {
            files.dropFiles(number);
            return null;
        });
    }

    private interface Work {
        Object done() throws IOException;
    }

    /** To the page's script: that it is done, or the sentence for which it is not. */
    private void told(HttpServletResponse response, int done, Work work) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            work.done();
            response.setStatus(done);
        } catch (NotFound absent) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (RuleViolation refused) {
            response.setStatus(UNPROCESSABLE);
            response.getWriter().write(refused.breaches().stream().map(texts::breach).collect(Collectors.joining("\n")));
        }
    }
}
