using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Options;

/// <summary>A field without a CLR type is a plain <see cref="ContentField"/>.</summary>
internal sealed class ContentFieldFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentField>
{
    private readonly Dictionary<string, ITypeActivator<ContentField>> _activators = options.Value.ContentFieldOptionsLookup
        .ToDictionary(option => option.Key, option => (ITypeActivator<ContentField>)Activator.CreateInstance(typeof(TypeActivator<,>).MakeGenericType(option.Value.Type, typeof(ContentField)))!);

    private readonly TypeActivator<ContentField, ContentField> _plain = new();

    public ITypeActivator<ContentField> GetTypeActivator(string partName) => _activators.GetValueOrDefault(partName, _plain);
}
