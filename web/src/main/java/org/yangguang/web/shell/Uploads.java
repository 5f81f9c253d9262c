package org.yangguang.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import org.yangguang.document.DocumentRule;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.shared.Breach;
import org.yangguang.shared.RuleViolation;

/**
 * Files chosen on a page and not yet sent with their form ({@code yg:upload}). They lie in the node's temporary
 * directory until {@link #take()} hands them to a service; a page's view-scoped bean holds one of these as a field.
 * Should the session have moved to another node meanwhile, the page asks for the file again.
 */
public class Uploads implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One waiting file; {@code field} is the chooser that it came by. */
    public record Waiting(String kind, String field, String fileName, long length, String sha256, String path) implements Serializable {

        /** What its 密级 is kept by: one file may wait at two choosers. */
        public String key() {
            return kind + ' ' + sha256;
        }
    }

    private final ArrayList<Waiting> files = new ArrayList<>();
    /** 密级 by the key of a waiting file: the name of a level, empty for what kind and project say. */
    private final HashMap<String, String> levels = new HashMap<>();
    private String owner;

    /** Says which record the files are for, so that the list tells the level which they get there without a choice. */
    public void ownedBy(String record) {
        owner = record;
    }

    /** Called by PrimeFaces for each file that arrives; one that would be refused later is refused now, at its chooser. */
    public void receive(FileUploadEvent event) {
        Object kind = event.getComponent().getAttributes().get("kind");
        UploadedFile file = event.getFile();
        String name = nameOf(file.getFileName());
        examine(file, name, event.getComponent().getId());
        try (InputStream in = file.getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path kept = Files.createTempFile("yangguang-upload-", ".part");
            kept.toFile().deleteOnExit();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(kept))) {
                new DigestInputStream(in, digest).transferTo(out);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            files.removeIf(f -> f.sha256().equals(sha256) && f.kind().equals(String.valueOf(kind)));
            files.add(new Waiting(String.valueOf(kind), event.getComponent().getId(), name, Files.size(kept), sha256, kept.toString()));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private void examine(UploadedFile file, String name, String field) {
        try (InputStream in = file.getInputStream()) {
            examine(new Upload(null, name, in), field);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Refuses what would be refused when the form is sent; a page whose door looks closer overrides it. */
    protected void examine(Upload upload, String field) {
        documents().examine(upload, field);
    }

    /** The waiting files of one kind, for the list below the chooser. */
    public List<Waiting> of(String kind) {
        return files.stream().filter(f -> f.kind().equals(kind)).toList();
    }

    /** Written by the lists of the choosers. */
    public Map<String, String> getLevels() {
        return levels;
    }

    /** All five: one that may not be kept here is offered so that it can be refused with its reason. */
    public SecrecyLevel[] getChoices() {
        return SecrecyLevel.values();
    }

    /** 密级 of a file of this kind without a choice. */
    public SecrecyLevel ruled(String kind) {
        return documents().viewSecrecy(owner, kind);
    }

    /**
     * Called when a level was chosen. A state secret is refused at its chooser (保守国家秘密法第二十九条), and its file does not
     * stay on this network either: it leaves the list and the node's disk at once.
     */
    public void classify(String key) {
        Waiting file = files.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
        SecrecyLevel level = file == null ? null : levelOf(file);
        if (level != null && level.classified()) {
            drop(file);
            throw new RuleViolation(SecrecyRule.FILE_IS_NO_STATE_SECRET, file.field(), file.fileName(), level.mark());
        }
    }

    private void drop(Waiting file) {
        files.remove(file);
        levels.remove(file.key());
        try {
            Files.deleteIfExists(Path.of(file.path()));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.fileName(), broken);
        }
    }

    private SecrecyLevel levelOf(Waiting file) {
        String chosen = levels.get(file.key());
        return chosen == null || chosen.isEmpty() ? null : SecrecyLevel.valueOf(chosen);
    }

    private static DocumentService documents() {
        return CDI.current().select(DocumentService.class).get();
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Taken off the list again by the person. */
    public void remove(String sha256) {
        files.removeIf(f -> f.sha256().equals(sha256));
    }

    /**
     * The files as a service takes them, read while it runs. They stay listed, so that a refused form still has them;
     * call {@link #clear()} after success when the page stays. Refuses files that this node no longer has, each at its
     * chooser (DOCUMENT-X06), and takes them off the list; and one said to be a state secret, as {@link #classify}.
     */
    public List<Upload> take() {
        files.stream().map(Waiting::key).toList().forEach(this::classify);
        List<Waiting> gone = files.stream().filter(f -> !Files.isReadable(Path.of(f.path()))).toList();
        if (!gone.isEmpty()) {
            files.removeAll(gone);
            throw new RuleViolation(gone.stream().map(f -> new Breach(DocumentRule.FILE_IS_STILL_THERE, f.field(), List.of(f.fileName()))).toList());
        }
        List<Upload> taken = new ArrayList<>();
        for (Waiting file : files) {
            try {
                taken.add(new Upload(file.kind(), file.fileName(), Files.newInputStream(Path.of(file.path())), levelOf(file)));
            } catch (IOException broken) {
                throw new UncheckedIOException(file.fileName(), broken);
            }
        }
        return taken;
    }

    public void clear() {
        files.clear();
        levels.clear();
    }

    /** Some browsers send the whole path. */
    private static String nameOf(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }
}
