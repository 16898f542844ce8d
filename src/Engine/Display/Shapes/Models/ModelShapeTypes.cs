using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Display.Shapes.Models;

/// <summary>
/// Derives from a view model a type that implements <see cref="IShape"/> and <see cref="IPositioned"/> by
/// handing each member to a <see cref="ShapeViewModel"/> inside. View models of modules are mostly internal,
/// so the assembly that holds the derived types is told to ignore their access checks.
/// </summary>
internal static class ModelShapeTypes
{
    private static readonly Lock _lock = new();
    private static readonly AssemblyBuilder _assembly =
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("OrchardSite.Engine.ModelShapes"), AssemblyBuilderAccess.Run);
    private static readonly ModuleBuilder _module = _assembly.DefineDynamicModule("Shapes");
    private static readonly ConstructorInfo _ignoreAccessChecks = DefineIgnoreAccessChecks();
    private static readonly HashSet<string> _seen = [];

    public static Type Derive(Type model)
    {
        if (model.IsSealed)
        {
            throw new InvalidOperationException($"The view model '{model}' is sealed, so no shape can be made of it.");
        }

        lock (_lock)
        {
            OpenAssemblyOf(model);
            return Build(model);
        }
    }

    private static Type Build(Type model)
    {
        var type = _module.DefineType(
            $"{model.FullName}#{Guid.NewGuid():N}",
            TypeAttributes.Public | TypeAttributes.Sealed,
            model,
            [typeof(IShape), typeof(IPositioned)]);
        var inner = type.DefineField("_shape", typeof(ShapeViewModel), FieldAttributes.Private | FieldAttributes.InitOnly);
        DefineConstructor(type, model, inner);
        DefineForwards(type, typeof(IShape), inner);
        DefineForwards(type, typeof(IPositioned), inner);
        return type.CreateType();
    }

    private static void DefineConstructor(TypeBuilder type, Type model, FieldInfo inner)
    {
        var baseConstructor = model.GetConstructor(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes)
            ?? throw new InvalidOperationException($"The view model '{model}' needs a constructor without parameters to be a shape.");
        var code = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Newobj, typeof(ShapeViewModel).GetConstructor(Type.EmptyTypes)!);
        code.Emit(OpCodes.Stfld, inner);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, baseConstructor);
        code.Emit(OpCodes.Ret);
    }

    private static void DefineForwards(TypeBuilder type, Type contract, FieldInfo inner)
    {
        foreach (var method in contract.GetMethods())
        {
            var parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
            var forward = type.DefineMethod(
                $"{contract.Name}.{method.Name}",
                MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
                method.ReturnType,
                parameters);
            var code = forward.GetILGenerator();
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Ldfld, inner);
            for (var i = 1; i <= parameters.Length; i++)
            {
                code.Emit(OpCodes.Ldarg, (short)i);
            }

            code.Emit(OpCodes.Callvirt, method);
            code.Emit(OpCodes.Ret);
            type.DefineMethodOverride(forward, method);
        }
    }

    private static void OpenAssemblyOf(Type model)
    {
        foreach (var type in model.IsGenericType ? [model, .. model.GetGenericArguments()] : new[] { model })
        {
            var name = type.Assembly.GetName().Name!;
            if (_seen.Add(name))
            {
                _assembly.SetCustomAttribute(new CustomAttributeBuilder(_ignoreAccessChecks, [name]));
            }
        }
    }

    private static ConstructorInfo DefineIgnoreAccessChecks()
    {
        var type = _module.DefineType(
            "System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute", TypeAttributes.Public | TypeAttributes.Sealed, typeof(Attribute));
        type.SetCustomAttribute(new CustomAttributeBuilder(
            typeof(AttributeUsageAttribute).GetConstructor([typeof(AttributeTargets)])!,
            [AttributeTargets.Assembly],
            [typeof(AttributeUsageAttribute).GetProperty(nameof(AttributeUsageAttribute.AllowMultiple))!],
            [true]));
        var field = type.DefineField("_assemblyName", typeof(string), FieldAttributes.Private);
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(string)]);
        var code = constructor.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, typeof(Attribute).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes)!);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Stfld, field);
        code.Emit(OpCodes.Ret);
        return type.CreateType().GetConstructor([typeof(string)])!;
    }
}
