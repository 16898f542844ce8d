using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace OrchardSite.Engine.Cms.Media.Indexing;

/// <summary>
/// Unpacks the parts of a PDF up to a size. Four megabytes of a PDF can hold four thousand megabytes of blanks, which would end the process
/// with all its sites: a part is measured before it is unpacked.
/// </summary>
internal sealed class BoundedPdfFilters : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private static List<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter))];

    private sealed class BoundedFilter(IFilter filter) : IFilter
    {
        private const long MostBytes = 50_000_000;

        // Neither says how much it holds; they multiply by 2,700 and by 64 at most.
        private const int MostLzwBytes = 20_000;
        private const int MostRunLengthBytes = 700_000;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            Fits(input) ? filter.Decode(input, streamDictionary, filterProvider, filterIndex) : throw new InvalidDataException("A part of the PDF unpacks to more than is read of one.");

        private bool Fits(Memory<byte> input) => filter switch
        {
            FlateFilter => FlateFits(input),
            LzwFilter => input.Length <= MostLzwBytes,
            RunLengthFilter => input.Length <= MostRunLengthBytes,
            _ => true,
        };

        private static bool FlateFits(Memory<byte> input)
        {
            const int header = 2;
            if (input.Length <= header)
            {
                return true;
            }

            using var packed = new MemoryStream(input[header..].ToArray(), writable: false);
            using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            var buffer = new byte[65536];
            long total = 0;
            try
            {
                for (int read; total <= MostBytes && (read = unpacked.Read(buffer)) > 0;)
                {
                    total += read;
                }
            }
            catch (InvalidDataException)
            {
                // Broken behind what was read so far, of which the filter makes what it can.
            }

            return total <= MostBytes;
        }
    }
}
