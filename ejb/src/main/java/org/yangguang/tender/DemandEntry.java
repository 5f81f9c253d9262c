package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What is on file of a purchase before it is announced; also the API's body. Any part may be missing until then: whether it
 * is enough is asked when the notice is published.
 *
 * @param plan            the procurement plan of the year as it was filed with the finance ministry
 * @param central         how it is bought, where the central catalogue has it
 * @param agreement       with the agent who carries the purchase
 * @param outlet          the intention as the designated outlet published it, where that was not done here
 * @param unforeseen      why there was no intention to publish: an urgent need that could not be foreseen (财库〔2020〕10号); null otherwise
 * @param customBuilt     built to order, whatever its catalogue code says
 * @param publicInterest  concerns public interests, as services to the public do
 * @param imported        buys imported products
 * @param noReserve       why it is not reserved for small and medium firms
 * @param soleSource      the notice before a purchase from a single source, and what came of it
 * @param version         as read
 */
public record DemandEntry(FiledPlan plan, Central central, Agreement agreement, Outlet outlet, String unforeseen, boolean customBuilt,
                          boolean publicInterest, boolean imported, Survey survey, Review review, NoReserve noReserve,
                          SoleSource soleSource, long version)
        implements Serializable {

    public DemandEntry {
        plan = plan == null ? new FiledPlan(null, null) : plan;
        central = central == null ? new Central(null, null) : central;
        agreement = agreement == null ? new Agreement(null, null, null, null, null) : agreement;
        outlet = outlet == null ? new Outlet(null, null) : outlet;
        survey = survey == null ? new Survey(null, null, null, null) : survey;
        review = review == null ? new Review(null, null, null, null, null, false, null, null, null) : review;
        noReserve = noReserve == null ? new NoReserve(null, null) : noReserve;
        soleSource = soleSource == null ? new SoleSource(null, null, null, null, null, null) : soleSource;
    }

    /** 采购实施计划. */
    public record FiledPlan(String number, LocalDate filedOn) implements Serializable {
    }

    /** @param reference the central body and its commission, or the number of the framework agreement */
    public record Central(CentralRoute route, String reference) implements Serializable {
    }

    /**
     * 委托代理协议.
     *
     * @param scope what the agent does, and by what powers
     * @param fee   agreed with the agent; null where it takes none
     */
    public record Agreement(String number, LocalDate signedOn, LocalDate until, String scope, Money fee) implements Serializable {
    }

    /** @param address of the publication */
    public record Outlet(LocalDate publishedOn, String address) implements Serializable {
    }

    /** @param asked how many suppliers and others were asked */
    public record Survey(List<SurveyWay> ways, Integer asked, LocalDate concludedOn, String summary) implements Serializable {

        public Survey {
            ways = ways == null ? List.of() : List.copyOf(ways);
        }
    }

    /**
     * 重点审查, and what goes with it.
     *
     * @param procurement  who took part for procurement; finance, business and supervision likewise
     * @param findings     on discrimination, competition, policies and the risks of performance
     * @param legalAdviser who has passed the text of the contract
     * @param risks        where risks lie, who answers for them, and what is done about them
     */
    public record Review(LocalDate heldOn, String procurement, String finance, String business, String supervision, boolean passed,
                         String findings, String legalAdviser, String risks) implements Serializable {
    }

    /** The ground of 财库〔2020〕46号§6 and how it holds here. */
    public record NoReserve(NoReserveGround ground, String reason) implements Serializable {
    }

    /**
     * 单一来源公示 (政府采购法实施条例第三十八条), on the outlet that the finance department designates.
     *
     * @param address    of the notice
     * @param objection  null while the time for objections runs
     * @param reviewedOn when the objections were discussed, null without any
     * @param findings   of that discussion
     */
    public record SoleSource(LocalDate from, LocalDate until, String address, SoleObjection objection, LocalDate reviewedOn, String findings)
            implements Serializable {
    }
}
