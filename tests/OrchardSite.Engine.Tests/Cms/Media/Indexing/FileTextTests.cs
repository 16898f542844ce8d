using System.IO.Compression;
using System.Text;
using OrchardSite.Engine.Cms.Media.Indexing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace OrchardSite.Engine.Tests.Cms.Media.Indexing;

/// <summary>The words of documents are read, however the document was made to be trouble.</summary>
public sealed class FileTextTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public async Task WordDocument_Text_IsReadAcrossRunsAndParagraphs()
    {
        var text = await ReadWordAsync($"""
            <w:document xmlns:w="{Word}"><w:body>
            <w:p><w:r><w:t>行政公</w:t></w:r><w:r><w:t xml:space="preserve">益诉讼 </w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>
            <w:p><w:r><w:instrText>PAGE</w:instrText><w:t>检察建议</w:t></w:r></w:p>
            </w:body></w:document>
            """);

        Assert.Equal("行政公益诉讼  检察建议", text.Trim());
    }

    [Fact]
    public async Task WordDocument_OfEndlessText_IsReadUpToALength()
    {
        var text = await ReadWordAsync($"<w:document xmlns:w=\"{Word}\">{string.Concat(Enumerable.Repeat($"<w:t>{new string('字', 1000)}</w:t>", 1000))}</w:document>");

        Assert.Equal(TextLimit.MaxLength, text.Length);
    }

    [Fact]
    public async Task WordDocument_WithEntities_IsNotUnfolded() => await Assert.ThrowsAnyAsync<System.Xml.XmlException>(() =>
        ReadWordAsync($"<!DOCTYPE w [<!ENTITY a \"{new string('a', 1000)}\">]><w:document xmlns:w=\"{Word}\"><w:t>&a;&a;</w:t></w:document>"));

    [Fact]
    public async Task WordDocument_WithoutText_HasNone()
    {
        using var file = Archive("other.xml", "<a/>");

        Assert.Empty(await new WordDocumentMediaFileTextProvider().GetTextAsync("a.docx", file));
    }

    [Fact]
    public async Task Pdf_Text_IsReadOfAllItsPages()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var words in new[] { "first page", "second page" })
        {
            builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4).AddText(words, 12, new PdfPoint(50, 700), font);
        }

        using var file = new MemoryStream(builder.Build());

        var text = await new PdfMediaFileTextProvider().GetTextAsync("a.pdf", file);

        Assert.Contains("first page", text, StringComparison.Ordinal);
        Assert.Contains("second page", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PdfPart_ThatUnpacksToMoreThanMemoryHolds_IsNotUnpacked()
    {
        var provider = new BoundedPdfFilters();
        var filter = Assert.Single(provider.GetNamedFilters([NameToken.FlateDecode]));
        var dictionary = new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Filter] = NameToken.FlateDecode });

        Assert.Equal(1_000, filter.Decode(Blanks(1_000), dictionary, provider, 0).Length);
        Assert.Throws<InvalidDataException>(() => filter.Decode(Blanks(100_000_000), dictionary, provider, 0));
    }

    private static byte[] Blanks(int length)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(Enumerable.Repeat((byte)' ', length).ToArray());
        }

        return packed.ToArray();
    }

    [Fact]
    public async Task Text_InUtf8_IsReadWithoutItsMark()
    {
        using var file = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. "通知全文"u8]);

        Assert.Equal("通知全文", await new TextMediaFileTextProvider().GetTextAsync("a.txt", file));
    }

    private static async Task<string> ReadWordAsync(string xml)
    {
        using var file = Archive("word/document.xml", xml);
        return await new WordDocumentMediaFileTextProvider().GetTextAsync("a.docx", file);
    }

    private static MemoryStream Archive(string name, string content)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(content);
        }

        file.Position = 0;
        return file;
    }
}
