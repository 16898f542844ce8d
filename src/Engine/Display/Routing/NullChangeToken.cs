using Microsoft.Extensions.Primitives;

namespace OrchardSite.Engine.Display.Routing;

/// <summary>Never changes: a tenant whose features change is built anew.</summary>
internal sealed class NullChangeToken : IChangeToken
{
    public static NullChangeToken Singleton { get; } = new();

    public bool HasChanged => false;

    public bool ActiveChangeCallbacks => false;

    public IDisposable RegisterChangeCallback(Action<object?> callback, object? state) => Nothing.Instance;

    private sealed class Nothing : IDisposable
    {
        public static readonly Nothing Instance = new();

        public void Dispose()
        {
        }
    }
}
