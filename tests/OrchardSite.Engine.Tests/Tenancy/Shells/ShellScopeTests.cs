using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public class ShellScopeTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task UsingAsync_Success_RunsEndOfScopeThenDeferredTasks()
    {
        await using var host = new TestHost();
        var scope = await OpenAsync(host);
        await scope.UsingAsync(current =>
        {
            ShellScope.AddDeferredTask(_ => Log("deferred"));
            ShellScope.RegisterBeforeDispose(_ => Log("last"), last: true);
            ShellScope.RegisterBeforeDispose(_ => Log("first"));
            Assert.Same(current, ShellScope.Current);
            return Log("work");
        });

        Assert.Equal(["work", "first", "last", "deferred"], _log);
        Assert.Null(ShellScope.Current);
    }

    [Fact]
    public async Task UsingAsync_Failure_CallsExceptionHandlersOnly()
    {
        await using var host = new TestHost();
        var scope = await OpenAsync(host);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => scope.UsingAsync(_ =>
        {
            ShellScope.AddDeferredTask(_ => Log("deferred"));
            ShellScope.RegisterBeforeDispose(_ => Log("end"));
            ShellScope.AddExceptionHandler((_, e) => Log(e.GetType().Name));
            throw new InvalidTimeZoneException();
        }));

        Assert.Equal([nameof(InvalidTimeZoneException)], _log);
    }

    [Fact]
    public async Task UsingAsync_FailedDeferredTask_DoesNotStopTheNext()
    {
        await using var host = new TestHost();
        var scope = await OpenAsync(host);
        await scope.UsingAsync(_ =>
        {
            ShellScope.AddDeferredTask(_ => throw new InvalidOperationException());
            ShellScope.AddDeferredTask(_ => Log("second"));
            return Task.CompletedTask;
        });

        Assert.Equal(["second"], _log);
    }

    [Fact]
    public async Task Release_WithScopeInFlight_DisposesWhenItEnds()
    {
        await using var host = new TestHost();
        var scope = await OpenAsync(host);
        var old = scope.ShellContext;
        await scope.UsingAsync(async _ =>
        {
            await host.Shells.ReleaseShellContextAsync(old.Settings);
            Assert.True(old.Released);
            Assert.False(old.IsDisposed);
            Assert.Null(await old.CreateScopeAsync());

            await using var next = await OpenAsync(host);
            Assert.NotSame(old, next.ShellContext);
        });

        Assert.True(old.IsDisposed);
    }

    [Fact]
    public async Task GetOrCreateShellContext_ManyAtOnce_BuildsOne()
    {
        await using var host = new TestHost();
        await host.Shells.InitializeAsync();
        var settings = host.Shells.GetSettings(ShellSettings.DefaultShellName);
        var contexts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => host.Shells.GetOrCreateShellContextAsync(settings))));

        Assert.Single(contexts.Distinct());
    }

    [Fact]
    public async Task HostSingletons_InTenants_AreSharedAndOutliveThem()
    {
        var shared = new Shared();
        await using var host = new TestHost(builder => builder.ApplicationServices.AddSingleton(_ => shared));
        var scope = await OpenAsync(host);
        await scope.UsingAsync(current =>
        {
            Assert.Same(shared, current.ServiceProvider.GetRequiredService<Shared>());
            return Task.CompletedTask;
        });
        await host.Shells.ReleaseShellContextAsync(scope.ShellContext.Settings);

        Assert.True(scope.ShellContext.IsDisposed);
        Assert.False(shared.IsDisposed);
    }

    private static async Task<ShellScope> OpenAsync(TestHost host)
    {
        await host.Shells.InitializeAsync();
        return await host.Shells.GetScopeAsync(ShellSettings.DefaultShellName);
    }

    private Task Log(string entry)
    {
        _log.Add(entry);
        return Task.CompletedTask;
    }

    private sealed class Shared : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
