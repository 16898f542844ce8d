using System.Globalization;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class NameListTests
{
    [Theory]
    [InlineData("zh-CN", "甲、乙、丙")]
    [InlineData("en-US", "甲, 乙, 丙")]
    public void Join_InTheReadersLanguage_SeparatesAsItDoes(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, NameList.Join(["甲", "乙", "丙"]));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
