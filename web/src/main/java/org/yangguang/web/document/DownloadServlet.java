package org.yangguang.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.web.shell.GuardedServlet;

/** GET /app/document/{number}: the paper behind the links of {@code yg:files}. */
@WebServlet("/app/document/*")
public class DownloadServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentService documents;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        DocumentView document = documents.find(path == null ? "" : path.substring(1));
        Download.headers(document).forEach(response::setHeader);
        documents.copy(document.number(), response.getOutputStream());
    }
}
