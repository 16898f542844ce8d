namespace OrchardSite.Engine.Data.Migrations;

/// <summary>Names classes of migrations as Orchard Core records them, so that either engine knows how far a database is.</summary>
internal static class MigrationNames
{
    private const string EngineNamespace = "OrchardSite.Engine.";

    /// <summary>A stock module's classes are recorded under the module's id: <c>OrchardSite.Engine.Cms.Title.Migrations</c> is <c>OrchardCore.Title.Migrations</c>.</summary>
    public static string Get(string fullName, string moduleId)
    {
        if (!fullName.StartsWith(EngineNamespace, StringComparison.Ordinal))
        {
            return fullName;
        }

        var folder = moduleId[(moduleId.LastIndexOf('.') + 1)..];
        var names = fullName[EngineNamespace.Length..].Split('.').Skip(1);
        return string.Join('.', names.SkipWhile(name => name == folder).Prepend(moduleId));
    }
}
