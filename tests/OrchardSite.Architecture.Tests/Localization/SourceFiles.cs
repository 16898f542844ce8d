namespace OrchardSite.Architecture.Tests.Localization;

/// <summary>The product's own sources: the engine, the modules and the theme, without what a build leaves and what is vendored.</summary>
internal static class SourceFiles
{
    private static readonly string[] _folders = ["src", "Modules", "Themes"];
    private static readonly string[] _notOurs = ["bin", "obj", "wwwroot"];

    public static IEnumerable<string> Named(params string[] endings) => _folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
        .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
        .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Intersect(_notOurs).Any());
}
