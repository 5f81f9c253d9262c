package org.yangguang.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.CreditCode;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** A supplier that may bid, quote and be paid. */
@Entity
@Table(name = "registry_enterprise")
class Enterprise implements Findable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry_enterprise_seq")
    @SequenceGenerator(name = "registry_enterprise_seq", sequenceName = "registry_enterprise_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "organisation_code")
    private String organisation;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "enterprise_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "scale_word")
    private EnterpriseScale scale;

    @Column(name = "legal_person")
    private String legalPerson;

    @Column(name = "contact")
    private String contact;

    @Column(name = "phone")
    private String phone;

    @Column(name = "region")
    private String region;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_account")
    private String bankAccount;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @ElementCollection
    @CollectionTable(name = "registry_debarment", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderColumn(name = "position")
    private List<Debarment> debarments = new ArrayList<>();

    protected Enterprise() {
    }

    Enterprise(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    /** Takes over what was entered; tells all defects at once. */
    void enter(EnterpriseEntry entry) {
        Breaches breaches = new Breaches();
        breaches.text(entry.organisation(), 40, "organisation");
        breaches.text(entry.name(), 200, "name");
        if (breaches.text(entry.creditCode(), 18, "creditCode")
                && breaches.check(CreditCode.isValid(entry.creditCode()), RegistryRule.CREDIT_CODE_IS_WELL_FORMED,
                        "creditCode", entry.creditCode())) {
            breaches.check(CreditCode.hasValidBody(entry.creditCode()), RegistryRule.CREDIT_CODE_HOLDS_A_BODY_CODE,
                    "creditCode", entry.creditCode().substring(8, 17));
        }
        breaches.required(entry.scale(), "scale");
        breaches.text(entry.legalPerson(), 100, "legalPerson");
        breaches.text(entry.contact(), 100, "contact");
        breaches.text(entry.phone(), 40, "phone");
        if (breaches.required(entry.region(), "region")) {
            breaches.check(entry.region().matches("\\d{6}"), RegistryRule.REGION_IS_KNOWN, "region", entry.region());
        }
        breaches.text(entry.bankName(), 200, "bankName");
        if (breaches.text(entry.bankAccount(), 40, "bankAccount")) {
            breaches.check(entry.bankAccount().matches("\\d{8,30}"), RegistryRule.BANK_ACCOUNT_IS_DIGITS, "bankAccount");
        }
        breaches.refuseIfAny();
        organisation = entry.organisation();
        creditCode = entry.creditCode();
        name = entry.name().strip();
        scale = entry.scale();
        legalPerson = entry.legalPerson();
        contact = entry.contact();
        phone = entry.phone();
        region = entry.region();
        bankName = entry.bankName();
        bankAccount = entry.bankAccount();
    }

    /** An officer keeps any record, a supplier its own. */
    static void ensureMayBeKeptBy(Actor who, EnterpriseEntry entry) {
        if (!who.has(Role.PROJECT_OFFICER) && !who.organisation().equals(entry.organisation())) {
            throw new RuleViolation(RegistryRule.OWN_RECORD_ONLY, "organisation", who.organisationName());
        }
    }

    /** Refuses to register an organisation that is registered already. */
    void ensureNotNew(EnterpriseEntry entry) {
        if (entry.version() == null) {
            throw new RuleViolation(RegistryRule.CREDIT_CODE_IS_NOT_REGISTERED_TWICE, "organisation", organisation, name);
        }
    }

    /** @param holder who has this credit code in the register, null for nobody */
    void ensureOwnCode(Enterprise holder) {
        if (holder != null && holder != this) {
            throw new RuleViolation(RegistryRule.CREDIT_CODE_IS_NOT_REGISTERED_TWICE, "creditCode", creditCode, holder.name);
        }
    }

    /**
     * Bars the enterprise for a term (PEN-02).
     *
     * @param years of the longest term
     */
    void debar(String number, DebarmentEntry entry, int years) {
        Breaches breaches = new Breaches();
        breaches.text(entry.ground(), 500, "ground");
        breaches.text(entry.decision(), 100, "decision");
        if (breaches.required(entry.from(), "from") & breaches.required(entry.until(), "until")
                && breaches.check(entry.until().isAfter(entry.from()), InputRule.DATE_ORDER, "until", entry.from(), entry.until())) {
            breaches.check(!entry.until().isAfter(entry.from().plusYears(years)), RegistryRule.DEBARMENT_HAS_A_TERM, "until",
                    entry.from(), entry.until(), years);
        }
        breaches.refuseIfAny();
        debarments.add(new Debarment(number, entry.from(), entry.until(), entry.ground(), entry.decision()));
    }

    /** Its publication has been reviewed. @param number JC-… */
    void publishDebarment(String number, LocalDateTime at) {
        debarments.stream().filter(d -> d.is(number)).forEach(d -> d.publish(at));
    }

    boolean isNew() {
        return id == null;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    EnterpriseView view() {
        return new EnterpriseView(organisation, creditCode, name, scale, legalPerson, contact, phone, region, bankName,
                bankAccount, registeredOn,
                debarments.stream().map(Debarment::view)
                        .sorted(Comparator.comparing(EnterpriseView.Debarred::from).reversed()).toList(),
                version);
    }

    /** By name, credit code and legal person: for those who may list the register, and for itself. */
    @Override
    public List<Finding> findings() {
        return List.of(new Finding("enterprise", organisation, null, name, Arrays.asList(creditCode, legalPerson), List.of(),
                Finding.readers(Finding.MINISTRY, Finding.role(Role.PROCUREMENT_AGENT.word()), Finding.of(organisation))));
    }
}
