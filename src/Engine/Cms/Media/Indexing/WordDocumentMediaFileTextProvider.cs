using System.IO.Compression;
using System.Xml;
using OrchardCore.Media.Indexing;

namespace OrchardSite.Engine.Cms.Media.Indexing;

/// <summary>
/// Reads the running text of a Word document (.docx): of its archive one part, as a stream and up to a size, so that neither a bomb of
/// compressed zeros nor one of entities is unfolded.
/// </summary>
internal sealed class WordDocumentMediaFileTextProvider : IMediaFileTextProvider
{
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const long MostXmlCharacters = 40_000_000;

    private static readonly XmlReaderSettings _settings = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostXmlCharacters,
    };

    public async Task<string> GetTextAsync(string path, Stream fileStream)
    {
        using var archive = new ZipArchive(fileStream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("word/document.xml") is not { } document)
        {
            return string.Empty;
        }

        var text = new TextLimit();
        await using var part = document.Open();
        using var reader = XmlReader.Create(part, _settings);
        var isText = false;
        while (!text.IsFull && await reader.ReadAsync())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isText = reader is { LocalName: "t", NamespaceURI: WordNamespace, IsEmptyElement: false };
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    text.Append(reader.LocalName is "p" or "tc" ? " " : string.Empty);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace when isText:
                    text.Append(reader.Value);
                    break;
            }
        }

        return text.ToString();
    }
}
