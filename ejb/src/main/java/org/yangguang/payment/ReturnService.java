package org.yangguang.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Workflow;

/** 国库回执: what the treasury says it has done is laid beside the orders, and recorded when a person accepts it. */
@Stateless
@Audited
public class ReturnService {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int NAME = 200;

    @Inject
    private TreasuryRepository treasury;
    @Inject
    private PaymentRepository payments;
    @Inject
    private FundPlanRepository plans;
    @Inject
    private PaymentService doors;
    @Inject
    private Workflow workflow;
    @Inject
    private CurrentActor current;
    @Inject
    private Numbering numbering;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * Takes a returned file in: an XML file by its control sum, a payment list (Excel, CSV) by the mapping of this name. Nothing is
     * recorded yet. Called by the page of batches and POST payment-returns. Refused as a whole when it cannot be read (PAYMENT-X28),
     * its control sum does not hold (PAYMENT-X27), its batch is not released or of another department (PAYMENT-X31), or the mapping
     * does not fit (PAYMENT-X33). The same file again is the one that is there.
     *
     * @param mapping name of a saved mapping, null for an XML file
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public TreasuryReturnView receiveReturn(Upload upload, String mapping) {
        byte[] content = content(upload);
        String finance = current.get().organisation();
        boolean xml = mapping == null || mapping.isBlank();
        String batch = null;
        List<TreasuryResult> results;
        if (xml) {
            TreasuryXml.Returned read = TreasuryXml.readReturn(content);
            batch = read.batch();
            boolean released = treasury.batch(batch).filter(b -> b.finance().equals(finance) && b.status() == TreasuryStatus.RELEASED).isPresent();
            Breaches.ensure(released, PaymentRule.RETURN_IS_OF_A_RELEASED_BATCH, batch);
            results = read.results();
        } else {
            MappingEntry chosen = treasury.mapping(finance, mapping.strip()).map(ListMapping::view)
                    .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_REFERENCE, "mapping", mapping));
            results = ListReader.read(upload.fileName(), content, chosen);
        }
        String readAs = xml ? TreasuryReturn.XML : mapping.strip();
        String sha256 = digest(content);
        TreasuryReturn found = treasury.same(finance, sha256, readAs).orElse(null);
        if (found != null && found.accepted()) {
            return view(found);
        }
        if (found == null) {
            found = new TreasuryReturn(numbering.next("HZ"), finance, readAs, upload.fileName().strip(), sha256, content, current.get(), now());
            treasury.add(found);
        }
        found.read(batch, results);
        treasury.flush();
        TreasuryReturnView after = view(found);
        trail.subject(found.number(), null);
        trail.change(null, after);
        return after;
    }

    /**
     * 确认回执: a person has looked at the differences and accepts what matches. Each matched order is recorded by the same door as by
     * hand ({@link PaymentService#recordPayment}), all in one transaction; the accepting officer is the one who records, and is
     * refused for an order on which that officer has acted before (PAYMENT-X01). Lines that differ stay as they are and can be
     * accepted later, once they match. Called by the page of the file and POST payment-returns/{number}/accept. Refused when nothing
     * in it can be recorded (PAYMENT-X32); accepted again, a file whose lines are all recorded changes nothing.
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public TreasuryReturnView acceptReturn(String number, TreasuryWord word) {
        TreasuryReturn file = treasury.lockedReturn(number).filter(r -> current.get().organisations().contains(r.finance())).orElseThrow(() -> absent(number));
        Stale.check(number, word.version(), file.version());
        TreasuryReturnView before = view(file);
        if (before.matched() == 0) {
            boolean known = before.lines().stream().anyMatch(l -> l.finding() == ReturnFinding.SAME || l.finding() == ReturnFinding.RECORDED);
            Breaches.ensure(known && before.differing() == 0, PaymentRule.SOMETHING_CAN_BE_RECORDED, number);
            return before;
        }
        if (file.batch() != null) {
            treasury.locked(file.batch()).orElseThrow(() -> absent(number)).mustBeReleased();
        }
        Map<String, PaymentRequest> found = orders(file);
        List<TreasuryReturnLine> matched = new ArrayList<>();
        for (int i = 0; i < before.lines().size(); i++) {
            if (before.lines().get(i).finding() == ReturnFinding.MATCHED) {
                matched.add(file.lines().get(i));
            }
        }
        // in one order for everybody, as a single payment takes them: first the plans of the projects, then the rest
        new TreeSet<>(matched.stream().map(l -> found.get(l.result().order()).project()).toList()).forEach(plans::locked);
        matched.sort(Comparator.comparing((TreasuryReturnLine l) -> found.get(l.result().order()).project()).thenComparing(l -> l.result().order()));
        for (TreasuryReturnLine line : matched) {
            PaymentRequest payment = found.get(line.result().order());
            String task = workflow.findTaskOn(payment.milestone(), PaymentStep.RECORD.task()).orElseThrow(() -> new NotFound("task", payment.number()));
            doors.recordPayment(task, line.result().record(payment.version()));
            line.record();
        }
        file.accept(current.get(), now());
        treasury.flush();
        TreasuryReturnView after = view(file);
        trail.subject(number, null);
        trail.change(before, after);
        return after;
    }

    /** One page of the files that came back, newest first. Called by the page of batches and GET payment-returns. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<TreasuryReturnView> listReturns(int first, int count) {
        return treasury.returns(Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(r -> r.view(List.of())).toList();
    }

    /** How many {@link #listReturns} goes through. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public long countReturns() {
        return treasury.countReturns();
    }

    /** A returned file, each line beside its order. Called by its page and GET payment-returns/{number}. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public TreasuryReturnView viewReturn(String number) {
        return view(treasury.returned(number).orElseThrow(() -> absent(number)));
    }

    /** The file as it came. Called by its page and GET payment-returns/{number}/file. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public TreasuryFile viewReturnFile(String number) {
        TreasuryReturn file = treasury.returned(number).orElseThrow(() -> absent(number));
        String ending = file.fileName().substring(file.fileName().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new TreasuryFile(number + (ending.matches("[a-z0-9]{1,5}") ? "." + ending : ""),
                file.batch() != null ? TreasuryFile.XML : ending.equals("xlsx") ? TreasuryFile.WORKBOOK : TreasuryFile.CSV, file.content());
    }

    /** The saved mappings of the own department. Called by their page and GET payment-mappings. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD})
    public List<MappingEntry> listMappings() {
        return treasury.mappings(current.get().organisations()).stream().map(ListMapping::view).toList();
    }

    /**
     * Saves how a payment list is read, new or instead of the one of this name. Called by the page of mappings and PUT payment-mappings.
     * Refused without a heading for order, sum, status, voucher and day, and with a word or heading that stands for two things.
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD})
    public MappingEntry saveMapping(MappingEntry entry) {
        ListMapping.check(entry);
        String finance = current.get().organisation();
        ListMapping mapping = treasury.mapping(finance, entry.name().strip()).orElse(null);
        MappingEntry before = mapping == null ? null : mapping.view();
        if (mapping == null) {
            mapping = new ListMapping(finance, entry.name());
        } else {
            Stale.check(entry.name(), entry.version() == null ? -1 : entry.version(), mapping.version());
        }
        mapping.set(entry, current.get().userName(), now());
        if (before == null) {
            // only now: the row is written as it stands when it is added
            treasury.add(mapping);
        }
        treasury.flush();
        trail.subject(entry.name().strip(), null);
        trail.change(before, mapping.view());
        return mapping.view();
    }

    private TreasuryReturnView view(TreasuryReturn file) {
        Map<String, PaymentRequest> found = orders(file);
        Set<String> seen = new HashSet<>();
        Set<String> vouchers = new HashSet<>();
        List<TreasuryReturnView.Line> lines = new ArrayList<>();
        for (TreasuryReturnLine line : file.lines()) {
            TreasuryResult result = line.result();
            PaymentRequest payment = found.get(result.order());
            boolean repeated = !seen.add(result.order());
            boolean used = result.voucher() != null && (!vouchers.add(result.voucher()) || payment != null && payment.status() == PaymentStatus.APPROVED
                    && payments.voucherExists(payment.finance(), result.voucher()));
            ReturnFinding finding = line.recorded() ? ReturnFinding.RECORDED
                    : ReturnFinding.of(result, payment, file.batch(), repeated, used, LocalDate.now(clock));
            lines.add(payment == null ? new TreasuryReturnView.Line(result, finding, null, null, null)
                    : new TreasuryReturnView.Line(result, finding, payment.amount(), payment.payeeName(), payment.status()));
        }
        return file.view(lines);
    }

    /** The orders of the file's own department. */
    private Map<String, PaymentRequest> orders(TreasuryReturn file) {
        return payments.withNumbers(file.lines().stream().map(l -> l.result().order()).collect(Collectors.toSet())).stream()
                .filter(p -> p.finance().equals(file.finance())).collect(Collectors.toMap(PaymentRequest::number, Function.identity()));
    }

    private static byte[] content(Upload upload) {
        Breaches breaches = new Breaches();
        breaches.text(upload.fileName(), NAME, "file");
        breaches.refuseIfAny();
        try {
            byte[] content = upload.content().readNBytes(LARGEST + 1);
            Breaches.ensure(content.length > 0 && content.length <= LARGEST, PaymentRule.RETURN_IS_READABLE, "1", content.length + " B");
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static NotFound absent(String number) {
        return new NotFound("payment-return", number);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
