using Procuratorate.Seo.LegacyPaths;

namespace OrchardSite.Modules.Tests.Seo;

/// <summary>Addresses of earlier sites are read in all the forms they had.</summary>
public sealed class LegacyPathTests
{
    [Theory]
    [InlineData("/jcxw/index.shtml", "jcxw", 1)]
    [InlineData("/jcxw/", "jcxw", 1)]
    [InlineData("JCXW", "jcxw", 1)]
    [InlineData("/old/path/index_2.html", "old/path", 2)]
    [InlineData("/old/path/index_0.html", "old/path", 1)]
    [InlineData("/old/default.aspx", "old", 1)]
    [InlineData("/old/reindex_2.html", "old/reindex_2.html", 1)]
    [InlineData("/old/index_99999.html", "old/index_99999.html", 1)]
    [InlineData("/old/202208/t20220826_1.shtml", "old/202208/t20220826_1.shtml", 1)]
    public void Split_AnAddress_GivesItsFolderAndPage(string path, string folder, int page) =>
        Assert.Equal((folder, page), LegacyPath.Split(path));

    [Theory]
    [InlineData("/jcxw/index.shtml", LegacyPathProblem.None)]
    [InlineData("旧版/新闻/", LegacyPathProblem.None)]
    [InlineData("http://www.old.cn/jcxw/", LegacyPathProblem.NamesAHost)]
    [InlineData("//evil.example/x", LegacyPathProblem.NamesAHost)]
    [InlineData("/a/../b", LegacyPathProblem.NoPath)]
    [InlineData("/a?b=1", LegacyPathProblem.NoPath)]
    [InlineData("/a b", LegacyPathProblem.NoPath)]
    [InlineData("/a\\b", LegacyPathProblem.NoPath)]
    [InlineData("/a//b", LegacyPathProblem.NoPath)]
    [InlineData("/", LegacyPathProblem.HomePage)]
    [InlineData("/index.html", LegacyPathProblem.HomePage)]
    public void ProblemOf_ALine_NamesWhatIsWrong(string line, LegacyPathProblem expected) =>
        Assert.Equal(expected, LegacyPath.ProblemOf(line));

    [Fact]
    public void ProblemOf_ALongLine_IsTooLong() =>
        Assert.Equal(LegacyPathProblem.TooLong, LegacyPath.ProblemOf("/" + new string('a', LegacyPath.MaxLength)));
}
