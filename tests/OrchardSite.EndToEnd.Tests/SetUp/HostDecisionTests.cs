using OrchardSite.Web;
using OrchardSite.Web.SetUp;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>What the host decides before it starts.</summary>
public sealed class HostDecisionTests
{
    [Theory]
    [InlineData(null, null, null, "Production")]
    [InlineData(null, null, "Development", "Development")]
    [InlineData("Production", null, "Development", "Production")]
    [InlineData(null, "Staging", "Development", "Staging")]
    [InlineData("Production", "Development", "Development", "Production")]
    [InlineData("", " ", "Development", "Development")]
    public void EnvironmentName_SaidByTheOperator_WinsOverTheLaunchProfile(string? aspNetCore, string? dotnet, string? profile, string expected)
    {
        var variables = new Dictionary<string, string?>
        {
            ["ASPNETCORE_ENVIRONMENT"] = aspNetCore,
            ["DOTNET_ENVIRONMENT"] = dotnet,
            ["ORCHARDSITE_DEFAULT_ENVIRONMENT"] = profile,
        };

        Assert.Equal(expected, HostEnvironmentName.Choose(name => variables[name]));
    }

    [Fact]
    public void FirstPassword_HasEveryKindOfCharacterAndNoneThatIsMistaken()
    {
        var passwords = Enumerable.Range(0, 200).Select(_ => FirstPasswords.Create()).ToArray();

        Assert.All(passwords, password => Assert.Matches("^(?=.*[a-z])(?=.*[A-Z])(?=.*[2-9])(?=.*[-_+=@#%])[^0O1lI]{20}$", password));
        Assert.Equal(passwords.Length, passwords.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("Default", 7)]
    [InlineData("乌兰浩特市", 10)]
    [InlineData("\uFF08wlht\uFF09", 8)]
    public void TableWidth_ChineseCharacters_TakeTwoPlaces(string text, int expected) =>
        Assert.Equal(expected, ConsoleTable.WidthOf(text));
}
