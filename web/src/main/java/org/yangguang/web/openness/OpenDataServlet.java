package org.yangguang.web.openness;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.yangguang.openness.OpennessService;
import org.yangguang.openness.ReleaseFilter;
import org.yangguang.openness.ReleaseView;

/** All releases for reuse: an OCDS release package and a table, streamed in pages so that their number does not matter. */
@WebServlet({"/open/data/releases.json", "/open/data/releases.csv"})
public class OpenDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private OpennessService openness;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getServletPath().endsWith(".csv")) {
            csv(response);
        } else {
            json(request, response);
        }
    }

    private void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        try (JsonGenerator out = JSON.createGenerator(response.getWriter())) {
            out.writeStartObject();
            out.writeStringField("uri", request.getRequestURL().toString());
            out.writeStringField("version", "1.1");
            out.writeStringField("publishedDate", OffsetDateTime.now(clock).toString());
            out.writeObjectFieldStart("publisher");
            out.writeStringField("name", "阳光专项资金公开平台");
            out.writeEndObject();
            out.writeArrayFieldStart("releases");
            for (int first = 0;; first += STEP) {
                List<ReleaseView> page = openness.listReleases(ReleaseFilter.of(), first, STEP);
                for (ReleaseView release : page) {
                    out.writeTree(JSON.readTree(release.body()));
                }
                if (page.size() < STEP) {
                    break;
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private void csv(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setHeader("Content-Disposition", "attachment; filename=\"releases.csv\"");
        PrintWriter out = response.getWriter();
        // the byte order mark makes spreadsheets read the Chinese as UTF-8
        out.print("\uFEFFnumber,kind,subject,project,title,party,amount,published\r\n");
        each(release -> out.print(String.join(",", release.number(), release.kind().word(), cell(release.subject()),
                cell(release.projectNumber()), cell(release.title()), cell(release.party()),
                release.amount() == null ? "" : release.amount().toString(), release.publishedAt().toString()) + "\r\n"));
    }

    private void each(Consumer<ReleaseView> row) {
        for (int first = 0;; first += STEP) {
            List<ReleaseView> page = openness.listReleases(ReleaseFilter.of(), first, STEP);
            page.forEach(row);
            if (page.size() < STEP) {
                return;
            }
        }
    }

    /** Quoted; a leading sign that a spreadsheet would compute is led by an apostrophe. */
    static String cell(String text) {
        String plain = Objects.requireNonNullElse(text, "");
        String safe = plain.matches("^[=+\\-@\\t\\r].*") ? "'" + plain : plain;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
