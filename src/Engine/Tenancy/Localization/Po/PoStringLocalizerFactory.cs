using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Localization.Po;

/// <summary>Makes localizers whose context is the type's name, or the view's virtual path with dots.</summary>
internal sealed class PoStringLocalizerFactory(ILocalizationManager manager) : IStringLocalizerFactory
{
    private const string ModulesRoot = Application.ModulesPath + ".";

    private readonly ConcurrentDictionary<string, IStringLocalizer> _localizers = new(StringComparer.Ordinal);

    public IStringLocalizer Create(Type resourceSource) => Get((resourceSource.FullName ?? resourceSource.Name).Replace('+', '.'));

    public IStringLocalizer Create(string baseName, string location)
    {
        var context = baseName.Replace('/', '.');
        if (!string.IsNullOrEmpty(location) && context.StartsWith(location + ".", StringComparison.OrdinalIgnoreCase))
        {
            context = context[(location.Length + 1)..];
        }

        return Get(context.StartsWith(ModulesRoot, StringComparison.OrdinalIgnoreCase) ? context[ModulesRoot.Length..] : context);
    }

    private IStringLocalizer Get(string context) => _localizers.GetOrAdd(context, name => new PoStringLocalizer(name, manager));
}
