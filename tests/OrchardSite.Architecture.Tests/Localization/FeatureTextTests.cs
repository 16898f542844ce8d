using System.Reflection;
using OrchardCore.Modules.Manifest;

namespace OrchardSite.Architecture.Tests.Localization;

/// <summary>Administrators switch features by what they read of them: every feature of the engine has a Chinese name and description.</summary>
public sealed class FeatureTextTests
{
    [Fact]
    public void Features_OfTheEngine_HaveChineseTexts()
    {
        var translated = Translations.Keys();

        var missing = EngineAssemblies.ByArea.Values
            .SelectMany(assembly => assembly.GetCustomAttributes<FeatureAttribute>())
            .SelectMany(feature => new[] { feature.Name, feature.Description, feature.Category })
            .Where(text => !string.IsNullOrEmpty(text) && !translated.Contains(text))
            .Distinct()
            .ToArray();

        Assert.True(missing.Length == 0, string.Join(Environment.NewLine, missing));
    }
}
