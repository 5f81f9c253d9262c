package org.yangguang.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.NotFound;

/** GET /app/document/{number}: the paper behind the links of {@code yg:files}. */
@WebServlet("/app/document/*")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        try {
            DocumentView document = documents.find(path == null ? "" : path.substring(1));
            Download.headers(document).forEach(response::setHeader);
            documents.copy(document.number(), response.getOutputStream());
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
