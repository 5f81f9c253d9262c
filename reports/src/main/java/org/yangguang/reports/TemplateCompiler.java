package org.yangguang.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Run by the build: compiles every template, and skips those whose compiled form is newer. */
public final class TemplateCompiler {

    private TemplateCompiler() {
    }

    /** @param args directory of the .jrxml files, directory for the .jasper files */
    public static void main(String[] args) throws IOException, JRException {
        Path target = Files.createDirectories(Path.of(args[1]));
        List<Path> sources;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            sources = files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
        }
        for (Path source : sources) {
            Path compiled = target.resolve(source.getFileName().toString().replace(".jrxml", ".jasper"));
            if (!Files.exists(compiled) || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) < 0) {
                JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
            }
        }
    }
}
