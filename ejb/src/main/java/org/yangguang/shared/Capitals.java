package org.yangguang.shared;

/**
 * Amounts in capitals as vouchers and contracts carry them (FMT-03, 《正确填写票据和结算凭证的基本规定》): 整 after 元,
 * nothing after 角 or 分; 零 before 分 without 角, and before 角 when the 元 digit is zero.
 */
public final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万"};
    /** 亿 stands behind a whole number of its own: 壹万零壹亿, never 壹万亿零壹亿. */
    private static final int BELOW_YI = 8;

    private Capitals() {
    }

    /** E.g. 人民币贰佰捌拾肆万壹仟元整; a negative amount is led by 负. */
    public static String of(Money amount) {
        String text = amount.isNegative() ? amount.negated().toString() : amount.toString();
        int point = text.indexOf('.');
        String whole = text.substring(0, point);
        int jiao = text.charAt(point + 1) - '0';
        int fen = text.charAt(point + 2) - '0';
        StringBuilder out = new StringBuilder(whole(whole));
        boolean hasYuan = out.length() > 0;
        if (hasYuan) {
            out.append('元');
        } else if (jiao == 0 && fen == 0) {
            out.append("零元");
        }
        if (jiao == 0 && fen == 0) {
            out.append('整');
        } else {
            if (hasYuan && (jiao == 0 || whole.endsWith("0"))) {
                out.append('零');
            }
            if (jiao > 0) {
                out.append(DIGITS.charAt(jiao)).append('角');
            }
            if (fen > 0) {
                out.append(DIGITS.charAt(fen)).append('分');
            }
        }
        return "人民币" + (amount.isNegative() ? "负" : "") + out;
    }

    private static String whole(String digits) {
        int cut = digits.length() - BELOW_YI;
        String high = cut > 0 ? whole(digits.substring(0, cut)) : "";
        if (high.isEmpty()) {
            return belowYi(cut > 0 ? digits.substring(cut) : digits);
        }
        String low = belowYi(digits.substring(cut));
        boolean gap = digits.charAt(cut) == '0' && !low.isEmpty();
        return high + "亿" + (gap ? "零" : "") + low;
    }

    private static String belowYi(String digits) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int group = (digits.length() + 3) / 4 - 1; group >= 0; group--) {
            int end = digits.length() - 4 * group;
            int part = Integer.parseInt(digits.substring(Math.max(0, end - 4), end));
            if (part == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (out.length() > 0 && (gap || part < 1000)) {
                out.append('零');
            }
            out.append(group(part)).append(GROUPS[group]);
            gap = false;
        }
        return out.toString();
    }

    private static String group(int part) {
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        int unit = 1000;
        for (int place = 3; place >= 0; place--, unit /= 10) {
            int digit = part / unit % 10;
            if (digit == 0) {
                zero = out.length() > 0;
                continue;
            }
            if (zero) {
                out.append('零');
                zero = false;
            }
            out.append(DIGITS.charAt(digit)).append(PLACES[place]);
        }
        return out.toString();
    }
}
