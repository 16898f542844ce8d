using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardSite.Engine.Tests.Data;

public class ShellDescriptorManagerTests
{
    [Fact]
    public async Task GetShellDescriptorAsync_NoneStored_IsNull()
    {
        await using var tenant = TestTenant.Create();
        await tenant.UseAsync(async services => Assert.Null(await Manager(services).GetShellDescriptorAsync()));
    }

    [Fact]
    public async Task UpdateShellDescriptorAsync_Committed_IsStoredAsOrchardAndThenTold()
    {
        var handler = Substitute.For<IShellDescriptorManagerEventHandler>();
        await using var tenant = TestTenant.Create(services => services.AddSingleton(handler));
        await tenant.UseAsync(async services =>
        {
            await Manager(services).UpdateShellDescriptorAsync(0, [new ShellFeature("A"), new ShellFeature("B")]);
            await handler.DidNotReceiveWithAnyArgs().ChangedAsync(null!, null!);
        });
        await tenant.UseAsync(services => Manager(services).UpdateShellDescriptorAsync(1, [new ShellFeature("B"), new ShellFeature("C")]));

        await handler.ReceivedWithAnyArgs(2).ChangedAsync(null!, null!);
        Assert.Equal(
            ["OrchardCore.Environment.Shell.Descriptor.Models.ShellDescriptor, OrchardCore.Abstractions|2|B,C|A1,B1,C2"],
            await tenant.QueryAsync("""
                SELECT Type, json_extract(Content, '$.SerialNumber'),
                    (SELECT group_concat(json_extract(value, '$.Id'), ',') FROM json_each(Content, '$.Features')),
                    (SELECT group_concat(json_extract(value, '$.Id') || json_extract(value, '$.SerialNumber'), ',') FROM json_each(Content, '$.Installed'))
                FROM Document
                """));
    }

    [Fact]
    public async Task UpdateShellDescriptorAsync_OlderSerialNumber_IsRefused()
    {
        await using var tenant = TestTenant.Create();
        await tenant.UseAsync(services => Manager(services).UpdateShellDescriptorAsync(0, [new ShellFeature("A")]));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            tenant.UseAsync(services => Manager(services).UpdateShellDescriptorAsync(0, [new ShellFeature("B")])));
    }

    private static IShellDescriptorManager Manager(IServiceProvider services) => services.GetRequiredService<IShellDescriptorManager>();
}
