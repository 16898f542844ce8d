using Microsoft.Extensions.Logging.Abstractions;
using OrchardSite.Engine.Cms.UrlRewriting.Matching;

namespace OrchardSite.Engine.Tests.Cms.UrlRewriting;

/// <summary>An address that a rule makes leads where its author said, never where the one who asks says.</summary>
public sealed class AddressTemplateTests
{
    [Theory]
    [InlineData("/new/$1", true)]
    [InlineData("~/new", true)]
    [InlineData("/new?page=$1#top", true)]
    [InlineData("https://www.example.cn/", true)]
    [InlineData("https://www.example.cn/$1", true)]
    [InlineData("https://www.example.cn", true)]
    [InlineData("https://$1/", false)]
    [InlineData("https://www.example.cn$1", false)]
    [InlineData("https://user@example.cn/", false)]
    [InlineData("//evil.example/", false)]
    [InlineData("/\\evil.example/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("ftp://example.cn/", false)]
    [InlineData("$1", false)]
    [InlineData("new", false)]
    [InlineData("", false)]
    [InlineData("/a/../b", false)]
    [InlineData("/a\r\nSet-Cookie:x=1", false)]
    public void TryCreate_Text_TakesPathsAndAddressesWithAHostOfTheirOwn(string text, bool expected) =>
        Assert.Equal(expected, AddressTemplate.TryCreate(text, out _));

    [Theory]
    [InlineData("^/old/(.*)$", "/new/$1", "/old/a/b", "/new/a/b")]
    [InlineData("^/old/(.*)$", "/新闻/$1", "/old/通知 1", "/%E6%96%B0%E9%97%BB/%E9%80%9A%E7%9F%A5%201")]
    [InlineData("^/old/(.*)$", "/find?q=$1&x=$$1", "/old/a&b=c?#", "/find?q=a%26b%3Dc%3F%23&x=$1")]
    [InlineData("^/old/(.*)$", "/new/$1", "/old/?x#y", "/new/%3Fx%23y")]
    [InlineData("^/go/(.*)$", "/$1", "/go//evil.example", "/evil.example")]
    [InlineData("^/go/(.*)$", "/$1", "/go/\\evil.example", "/%5Cevil.example")]
    [InlineData("^/go/(.*)$", "https://a.cn/$1", "/go//evil.example", "https://a.cn//evil.example")]
    [InlineData("^/go/(.*)$", "/$1", "/go/a\r\nSet-Cookie:x=1", "/a%0D%0ASet-Cookie:x=1")]
    public void Format_OfAMatch_IsEncodedAndStaysOnItsHost(string pattern, string template, string path, string expected)
    {
        Assert.True(AddressPattern.TryCreate(pattern.Replace("(.*)", "((?:.|\\n)*)", StringComparison.Ordinal), false, out var created));
        Assert.True(AddressTemplate.TryCreate(template, out var address));

        Assert.Equal(expected, address.Format(created.Match(path, NullLogger.Instance)!));
    }

    [Theory]
    [InlineData("^/(a+)+$")]
    [InlineData("^/(a|aa)+$")]
    [InlineData("^/(a+)+\\1b$")]
    [InlineData("^/(?=(a+)+$)")]
    public void Match_OfAnExplosivePattern_EndsWithNothing(string pattern)
    {
        Assert.True(AddressPattern.TryCreate(pattern, false, out var created));

        Assert.Null(created.Match("/" + new string('a', 5000) + "!", NullLogger.Instance));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("[z-a]")]
    public void TryCreate_NoPattern_IsRefused(string? pattern) => Assert.False(AddressPattern.TryCreate(pattern, false, out _));
}
