package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel that is encrypted under the password that Excel itself tries: it protects
 * sheets from being changed and asks nobody anything. Any other password is nobody's to guess.
 */
final class LockedWorkbook implements SheetSource {

  /** Excel turns a password 100,000 times; a file that asks for more wants the processor. */
  private static final int MOST_TURNS = 1_000_000;

  private final Path open;
  private final XlsxSheets sheets;

  /**
   * Opens the workbook.
   *
   * @throws EncryptedDocumentException when it has a password of its own
   */
  LockedWorkbook(Path file) throws IOException {
    open = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "azimut-", ".xlsx");
    try {
      decrypt(file);
      sheets = new XlsxSheets(open);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(open);
      throw e;
    }
  }

  private void decrypt(Path file) throws IOException {
    try (POIFSFileSystem envelope = new POIFSFileSystem(file.toFile(), true)) {
      EncryptionInfo how = new EncryptionInfo(envelope);
      Decryptor decryptor = Decryptor.getInstance(how);
      if (how.getVerifier().getSpinCount() > MOST_TURNS
          || !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw new EncryptedDocumentException("another password");
      }
      try (InputStream in = decryptor.getDataStream(envelope)) {
        Files.copy(in, open, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException("another way", e);
    }
  }

  @Override
  public List<String> names() {
    return sheets.names();
  }

  @Override
  public void read(int index, TableRows rows) throws IOException {
    sheets.read(index, rows);
  }

  @Override
  public void close() throws IOException {
    sheets.close();
    Files.deleteIfExists(open);
  }
}
