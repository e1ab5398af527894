package fr.azimut.indicator;

import static azimut.database.mart.Tables.INDICATOR_INPUT;
import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ops.Tables.RECEPTION;

import fr.azimut.normalisation.CodeCatalog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * What the values of an indicator depend on: its definition, the deposits of the version, the
 * territory, the codes. A change of one definition so leaves the values of the others to be copied.
 */
final class InputFingerprint {

  /** Raised whenever the same inputs come to give other values. */
  private static final String EDITION = "values 3";

  private final String common;

  private InputFingerprint(String common) {
    this.common = common;
  }

  static InputFingerprint of(DSLContext dsl, VersionScope scope, CodeCatalog codes) {
    StringBuilder text = new StringBuilder(EDITION);
    text.append('\n').append(codes.fingerprint()).append('\n').append(scope.geographyId());
    text.append('\n').append(scope.month()).append(scope.senders()).append(scope.members());
    text.append('\n').append(scope.writable().text());
    dsl.selectFrom(MONTH_VERSION_DEPOSIT)
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
        .orderBy(MONTH_VERSION_DEPOSIT.MONTH, MONTH_VERSION_DEPOSIT.DEPOSIT_ID)
        .forEach(r -> text.append('\n').append(r.getMonth()).append(' ').append(r.getDepositId()));
    dsl.select(RECEPTION.MONTH, RECEPTION.NETWORK, RECEPTION.RECEIVED_ON)
        .from(RECEPTION)
        .where(RECEPTION.VERSION_ID.eq(scope.versionId()), RECEPTION.RECEIVED_ON.isNotNull())
        .orderBy(RECEPTION.MONTH, RECEPTION.FORMAT, RECEPTION.FILE_NAME)
        .forEach(r -> text.append('\n').append(r));
    return new InputFingerprint(text.toString());
  }

  private String of(IndicatorDefinition definition) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String text = common + '\n' + definition.fingerprintText();
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the version has the values of an indicator from these inputs. */
  boolean isOf(DSLContext dsl, VersionScope scope, IndicatorDefinition definition) {
    return dsl.fetchExists(
        INDICATOR_INPUT,
        INDICATOR_INPUT.VERSION_ID.eq(scope.versionId()),
        INDICATOR_INPUT.INDICATOR.eq(definition.code()),
        INDICATOR_INPUT.FINGERPRINT.eq(of(definition)));
  }

  /** Copies the values of another version that has them from the same inputs, if there is one. */
  boolean copy(DSLContext dsl, VersionScope scope, IndicatorDefinition definition) {
    boolean revision =
        definition.listSources().stream()
            .anyMatch(source -> source.flow().equals(FlowTable.REVISION_FLOW.id()));
    Optional<Integer> same =
        revision
            ? Optional.empty()
            : dsl.select(DSL.min(INDICATOR_INPUT.VERSION_ID))
                .from(INDICATOR_INPUT)
                .where(
                    INDICATOR_INPUT.FINGERPRINT.eq(of(definition)),
                    INDICATOR_INPUT.INDICATOR.eq(definition.code()))
                .fetchOptional(0, Integer.class);
    same.ifPresent(version -> copy(dsl, version, scope.versionId(), definition));
    return same.isPresent();
  }

  private void copy(DSLContext dsl, int from, int to, IndicatorDefinition definition) {
    List<Field<?>> columns = new ArrayList<>(List.of(INDICATOR_VALUE.fields()));
    columns.set(columns.indexOf(INDICATOR_VALUE.VERSION_ID), DSL.inline(to));
    dsl.insertInto(INDICATOR_VALUE, INDICATOR_VALUE.fields())
        .select(
            dsl.select(columns)
                .from(INDICATOR_VALUE)
                .where(
                    INDICATOR_VALUE.VERSION_ID.eq(from),
                    INDICATOR_VALUE.INDICATOR.eq(definition.code())))
        .execute();
    keep(dsl, to, definition);
  }

  /** Says from which inputs a version has the values of an indicator. */
  void keep(DSLContext dsl, VersionScope scope, IndicatorDefinition definition) {
    keep(dsl, scope.versionId(), definition);
  }

  private void keep(DSLContext dsl, int version, IndicatorDefinition definition) {
    dsl.insertInto(
            INDICATOR_INPUT,
            INDICATOR_INPUT.VERSION_ID,
            INDICATOR_INPUT.INDICATOR,
            INDICATOR_INPUT.FINGERPRINT)
        .values(version, definition.code(), of(definition))
        .execute();
  }
}
