using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation.Keywords;

// Validation 2020-12, section 6.2.1
internal sealed class MultipleOfKeyword(JsonNumber divisor, string shown) : Keyword("multipleOf")
{
    public static void AddTo(KeywordBuilder builder)
    {
        if (builder.Number("multipleOf") is { Sign: > 0 } divisor)
        {
            builder.Add(new MultipleOfKeyword(divisor, ((SourceScalar)builder["multipleOf"]!).Text));
        }
    }

    public override bool Evaluate(in Frame frame, SourceNode instance)
    {
        if (instance is not SourceScalar { Kind: SourceKind.Number } number || !JsonNumber.TryParse(number.Text, out JsonNumber value))
        {
            return true;
        }

        try
        {
            return value.IsMultipleOf(divisor)
                || (frame.WantsFaults && frame.Fail(this, instance, $"{frame.Run.Path} must be a multiple of {shown}, but is {number.Text}."));
        }
        catch (OverflowException e)
        {
            return frame.Doubt(this, instance, e.Message);
        }
    }
}
