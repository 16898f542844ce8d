using OrchardCore.Localization;
using OrchardSite.Engine.Tenancy.Localization;
using OrchardSite.Engine.Tenancy.Localization.Slugs;

namespace OrchardSite.Engine.Tests.Tenancy;

public class SlugServiceTests
{
    [Theory]
    [InlineData("Hello,  World!", "hello-world")]
    [InlineData("Crème brûlée", "creme-brulee")]
    [InlineData("公益诉讼 2022", "公益诉讼-2022")]
    [InlineData("--a--", "a")]
    [InlineData("", "")]
    public void Slugify_Text_KeepsLettersAndDigits(string text, string expected) => Assert.Equal(expected, new SlugService().Slugify(text));

    [Fact]
    public void SlugifyAndTransliterate_Chinese_GivesLatinLetters() =>
        Assert.Matches("^[a-z0-9-]+$", new SlugService().SlugifyAndTransliterate("公益诉讼"));
}
