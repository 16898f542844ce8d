using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using OrchardSite.Engine.Cms.ContentTypes.Services;
using OrchardSite.Engine.Tests.Content;

namespace OrchardSite.Engine.Tests.Cms.ContentTypes;

public sealed class ContentDefinitionServiceTests
{
    [Fact]
    public async Task AlterTypePart_PartInTheMiddle_KeepsItsPlace()
    {
        await using var host = await ContentHost.CreateAsync();
        await host.RunAsync<IContentDefinitionManager>(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Paper", type => type.WithPart("A").WithPart("B").WithPart("C"));
            var part = (await definitions.LoadTypeDefinitionAsync("Paper"))!.Parts.Single(part => part.Name == "B");

            await Service(definitions).AlterTypePartAsync(new AlterTypePartContext { TypeName = "Paper", PartName = "B", PartDefinition = part.PartDefinition, DisplayName = "乙" });

            var type = (await definitions.LoadTypeDefinitionAsync("Paper"))!;
            Assert.Equal(["A", "B", "C"], type.Parts.Select(part => part.Name));
            Assert.Equal("乙", type.Parts.Single(part => part.Name == "B").GetSettings<ContentTypePartSettings>().DisplayName);
        });
    }

    [Fact]
    public async Task AddFieldToPart_OfATypeWithoutFieldsOfItsOwn_MakesThePartThatHoldsThem()
    {
        await using var host = await ContentHost.CreateAsync();
        await host.RunAsync<IContentDefinitionManager>(async definitions =>
        {
            var service = Service(definitions);
            await service.AddTypeAsync("Paper", "公文");

            await service.AddFieldToPartAsync("Number", "文号", "TextField", "Paper");

            Assert.Contains((await definitions.LoadTypeDefinitionAsync("Paper"))!.Parts, part => part.Name == "Paper");
            Assert.Equal("TextField", Assert.Single((await definitions.LoadPartDefinitionAsync("Paper"))!.Fields).FieldDefinition.Name);
        });
    }

    [Fact]
    public async Task AlterTypePartsOrder_NamesThatAreNotThere_ArePassedOver()
    {
        await using var host = await ContentHost.CreateAsync();
        await host.RunAsync<IContentDefinitionManager>(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Paper", type => type.WithPart("A").WithPart("B"));

            await Service(definitions).AlterTypePartsOrderAsync((await definitions.LoadTypeDefinitionAsync("Paper"))!, ["B", "Nothing"]);

            var positions = (await definitions.LoadTypeDefinitionAsync("Paper"))!.Parts.ToDictionary(part => part.Name, part => part.GetSettings<ContentTypePartSettings>().Position);
            Assert.Equal(("1", "0"), (positions["A"], positions["B"]));
        });
    }

    private static ContentDefinitionService Service(IContentDefinitionManager definitions) => new(definitions, [], NullLogger<ContentDefinitionService>.Instance);
}
