package org.yangguang.tender;

/**
 * Whose law a purchase is under: the purchaser's budget level and region.
 *
 * @param region six digits of GB/T 2260, null for the centre
 */
record Jurisdiction(String level, String region) {

    static Jurisdiction of(String region) {
        return region == null ? new Jurisdiction("central", null) : new Jurisdiction(region.endsWith("0000") ? "provincial" : "local", region);
    }
}
