using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardSite.Engine.Display.ModelBinding;

/// <summary>Keeps the action's binder with the request.</summary>
internal sealed class LocalModelBinderAccessor(IHttpContextAccessor httpContextAccessor) : IUpdateModelAccessor
{
    private static readonly object _key = typeof(LocalModelBinderAccessor);

    private IUpdateModel? _withoutRequest;

    public IUpdateModel ModelUpdater
    {
        get => httpContextAccessor.HttpContext is { } context
            ? context.Items[_key] as IUpdateModel ?? (IUpdateModel)(context.Items[_key] = new NullModelUpdater())
            : _withoutRequest ??= new NullModelUpdater();
        set
        {
            if (httpContextAccessor.HttpContext is { } context)
            {
                context.Items[_key] = value;
            }
            else
            {
                _withoutRequest = value;
            }
        }
    }
}
