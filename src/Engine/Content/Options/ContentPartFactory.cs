using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Options;

/// <summary>A part without a CLR type is a plain <see cref="ContentPart"/>.</summary>
internal sealed class ContentPartFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentPart>
{
    private readonly Dictionary<string, ITypeActivator<ContentPart>> _activators = options.Value.ContentPartOptionsLookup
        .ToDictionary(option => option.Key, option => (ITypeActivator<ContentPart>)Activator.CreateInstance(typeof(TypeActivator<,>).MakeGenericType(option.Value.Type, typeof(ContentPart)))!);

    private readonly TypeActivator<ContentPart, ContentPart> _plain = new();

    public ITypeActivator<ContentPart> GetTypeActivator(string partName) => _activators.GetValueOrDefault(partName, _plain);
}
