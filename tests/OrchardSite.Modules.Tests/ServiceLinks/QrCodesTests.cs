using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Procuratorate.ServiceLinks.Services;

namespace OrchardSite.Modules.Tests.ServiceLinks;

public sealed class QrCodesTests
{
    private static readonly QrCodes _codes = new(new MemoryCache(Options.Create(new MemoryCacheOptions())));

    [Fact]
    public void SvgOf_AnAddress_IsADrawingThatReadersPassOverAndTheSameObjectTheNextTime()
    {
        var first = _codes.SvgOf("https://weibo.com/example");

        Assert.StartsWith("<svg aria-hidden=\"true\" focusable=\"false\"", first, StringComparison.Ordinal);
        Assert.NotEqual(first, _codes.SvgOf("https://weibo.com/other"));
        Assert.Same(first, _codes.SvgOf("https://weibo.com/example"));
    }

    [Fact]
    public void SvgOf_AnAddressNoPhoneWouldRead_IsNothingRatherThanAnError() =>
        Assert.Empty(_codes.SvgOf($"https://example.org/{new string('a', 5000)}"));
}
