using OrchardCore.ContentFields.Settings;
using OrchardSite.Engine.Cms.ContentFields.Drivers;

namespace OrchardSite.Engine.Tests.Cms.ContentFields;

public class FieldRulesTests
{
    [Theory]
    [InlineData("https://www.spp.gov.cn/", true)]
    [InlineData("/gyss/", true)]
    [InlineData("~/gyss/", true)]
    [InlineData("mailto:a@example.cn", true)]
    [InlineData("page/a:b", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" JavaScript:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    public void IsSafe_Address_AllowsWhatRunsNothing(string address, bool expected) => Assert.Equal(expected, LinkAddress.IsSafe(address));

    [Theory]
    [InlineData("", true, nameof(NumericProblem.Missing))]
    [InlineData("", false, null)]
    [InlineData("abc", false, nameof(NumericProblem.NotANumber))]
    [InlineData("0", false, nameof(NumericProblem.TooSmall))]
    [InlineData("11", false, nameof(NumericProblem.TooLarge))]
    [InlineData("1.5", false, nameof(NumericProblem.TooFine))]
    [InlineData("5", true, null)]
    public void Check_TypedNumber_IsHeldToTheSettings(string text, bool required, string? expected) =>
        Assert.Equal(expected, NumericRules.Check(text, new NumericFieldSettings { Required = required, Minimum = 1, Maximum = 10 }, out _)?.ToString());
}
