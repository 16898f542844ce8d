using OrchardSite.Engine.Tenancy.Localization;
using OrchardSite.Engine.Tenancy.Localization.Po;

namespace OrchardSite.Architecture.Tests.Localization;

/// <summary>What has a Chinese translation.</summary>
internal static class Translations
{
    /// <summary>The English texts that any <c>zh-CN.po</c> translates.</summary>
    public static HashSet<string> Keys() => SourceFiles.Named("zh-CN.po").SelectMany(KeysOf).ToHashSet(StringComparer.Ordinal);

    private static string[] KeysOf(string file)
    {
        using var reader = File.OpenText(file);
        return [.. PoParser.Parse(reader, file).Select(record => record.Key.MessageId)];
    }
}
