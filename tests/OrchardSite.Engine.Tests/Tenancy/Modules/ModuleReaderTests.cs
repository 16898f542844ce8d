using System.Reflection;
using System.Reflection.Emit;
using OrchardSite.Engine.Tenancy.Extensions;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Modules;

namespace OrchardSite.Engine.Tests.Tenancy.Modules;

public class ModuleReaderTests
{
    [Fact]
    public void ReadModule_AssemblyWithoutManifest_NamesIt()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Procuratorate.Nothing"), AssemblyBuilderAccess.Run);

        var error = Assert.Throws<InvalidOperationException>(() => ModuleReader.ReadModule(assembly));
        Assert.Contains("'Procuratorate.Nothing'", error.Message);
    }

    [Fact]
    public void ReadStockModules_Dependencies_AreAmongThem()
    {
        var modules = ModuleReader.ReadStockModules([.. EngineAssemblies.Load()]).ToArray();
        var features = modules.SelectMany(module => module.ModuleInfo.Features).ToArray();

        Assert.Contains(features, feature => feature.Id == "OrchardCore.Setup");
        Assert.All(features.SelectMany(feature => feature.Dependencies), id => Assert.Contains(features, feature => feature.Id == id));
    }

    [Fact]
    public void IsIn_Namespaces_BelongToTheirFolder()
    {
        var scripting = ModuleReader.ReadStockModules([typeof(ModuleReader).Assembly]).Single(module => module.Name == "OrchardCore.Scripting");

        Assert.True(ModuleTypes.IsIn("OrchardSite.Engine.Tenancy.Scripting", scripting));
        Assert.True(ModuleTypes.IsIn("OrchardSite.Engine.Tenancy.Scripting.Inner", scripting));
        Assert.True(ModuleTypes.IsIn("OrchardCore.Scripting.Services", scripting));
        Assert.False(ModuleTypes.IsIn("OrchardSite.Engine.Tenancy.ScriptingMore", scripting));
        Assert.False(ModuleTypes.IsIn("OrchardCore.ScriptingMore", scripting));
        Assert.False(ModuleTypes.IsIn(null, scripting));
    }
}
