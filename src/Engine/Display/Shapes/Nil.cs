using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What a shape answers for a property that it does not have: equal to null, and its members are Nil again.</summary>
public class Nil : DynamicObject
{
    private Nil()
    {
    }

    public static Nil Instance { get; } = new();

    public static bool operator ==(Nil? _1, Nil? _2) => true;

    public static bool operator !=(Nil? _1, Nil? _2) => false;

    public static bool operator ==(Nil? a, object? b) => b is null or Nil;

    public static bool operator !=(Nil? a, object? b) => !(b is null or Nil);

    public override bool Equals(object? obj) => obj is null or Nil;

    public override int GetHashCode() => 0;

    public override string ToString() => string.Empty;

    public override bool TryBinaryOperation(BinaryOperationBinder binder, object arg, out object? result)
    {
        switch (binder.Operation)
        {
            case System.Linq.Expressions.ExpressionType.Equal:
                result = arg is null or Nil;
                return true;
            case System.Linq.Expressions.ExpressionType.NotEqual:
                result = !(arg is null or Nil);
                return true;
            default:
                return base.TryBinaryOperation(binder, arg, out result);
        }
    }

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = null;
        return !binder.ReturnType.IsValueType || Nullable.GetUnderlyingType(binder.ReturnType) is not null;
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = Instance;
        return true;
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = Instance;
        return true;
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = Instance;
        return true;
    }
}
