using OrchardCore.Media.Indexing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace OrchardSite.Engine.Cms.Media.Indexing;

/// <summary>Reads the text of a PDF, page by page up to a number of pages; a scanned one has none.</summary>
internal sealed class PdfMediaFileTextProvider : IMediaFileTextProvider
{
    private const int MostPages = 200;

    public async Task<string> GetTextAsync(string path, Stream fileStream)
    {
        // The library seeks to and fro and does not read asynchronously.
        using var file = new MemoryStream();
        await fileStream.CopyToAsync(file);
        file.Position = 0;
        using var document = PdfDocument.Open(file, new ParsingOptions { FilterProvider = new BoundedPdfFilters() });
        var text = new TextLimit();
        for (var page = 1; page <= Math.Min(document.NumberOfPages, MostPages) && !text.IsFull; page++)
        {
            text.Append(ContentOrderTextExtractor.GetText(document.GetPage(page)));
            text.Append(" ");
        }

        return text.ToString();
    }
}
