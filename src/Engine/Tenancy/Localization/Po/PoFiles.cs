using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Localization.Po;

/// <summary>
/// The translations that modules carry as <c>Localization/{culture}.po</c>, and the application beside itself: read once a process and
/// held once for all tenants. The application's win over the modules'.
/// </summary>
internal sealed class PoFiles(IApplicationContext applicationContext)
{
    private const string Folder = "Localization/";

    private readonly ConcurrentDictionary<string, CultureDictionary> _dictionaries = new(StringComparer.OrdinalIgnoreCase);

    public CultureDictionary Get(CultureInfo culture, PluralizationRuleDelegate pluralRule) => _dictionaries.GetOrAdd(culture.Name, name =>
    {
        var dictionary = new CultureDictionary(name, pluralRule);
        foreach (var module in applicationContext.Application.Modules)
        {
            var file = module.GetFileInfo($"{Folder}{name}.po");
            if (file.Exists)
            {
                using var reader = new StreamReader(file.CreateReadStream());
                dictionary.MergeTranslations(PoParser.Parse(reader, module.Root + Folder + file.Name));
            }
        }

        MergeApplicationFile(dictionary, name);
        return dictionary;
    });

    private void MergeApplicationFile(CultureDictionary dictionary, string name)
    {
        var path = Path.Combine(applicationContext.Application.Path, Folder, name + ".po");
        if (File.Exists(path))
        {
            using var reader = new StreamReader(path);
            dictionary.MergeTranslations(PoParser.Parse(reader, path));
        }
    }
}
